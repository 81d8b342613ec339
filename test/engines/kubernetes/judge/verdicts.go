package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/pod-security-admission/admission"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

const oldestMinor, newestMinor = 25, 37

type verdict struct {
	// Checks maps a check's id to the versions at which it denies.
	Checks map[policy.CheckID][]string `json:"checks"`
	Levels map[api.Level][]string      `json:"levels"`
	Object json.RawMessage             `json:"object,omitempty"`
}

func runVerdicts(args []string, in io.Reader, out io.Writer) error {
	judge, err := newPodSecurityJudge(args)
	if err != nil {
		return err
	}
	return answerLines(in, out, func(line []byte) any {
		var request struct {
			Object json.RawMessage `json:"object"`
			// Defaulted asks for the object as admission would see it.
			Defaulted bool `json:"defaulted"`
		}
		if err := json.Unmarshal(line, &request); err != nil {
			return failure{fmt.Sprintf("not a request: %v", err)}
		}
		verdict, err := judge.verdict(request.Object, request.Defaulted)
		if err != nil {
			return failure{err.Error()}
		}
		return verdict
	})
}

type podSecurityJudge struct {
	versions  []api.Version
	checks    []policy.Check
	evaluator policy.Evaluator
}

// newPodSecurityJudge judges at the given versions, comma-separated, or at all. Like the server's plugin it emulates no
// older version; 1.37 has no feature gate left for user namespaces, the checks of v1.35 and later know them.
func newPodSecurityJudge(args []string) (*podSecurityJudge, error) {
	versions := []api.Version{}
	for minor := oldestMinor; minor <= newestMinor && len(args) == 0; minor++ {
		versions = append(versions, api.MajorMinorVersion(1, minor))
	}
	for _, arg := range args {
		for text := range strings.SplitSeq(arg, ",") {
			version, err := api.ParseVersion(text)
			if err != nil {
				return nil, fmt.Errorf("%q is no policy version such as v1.37", text)
			}
			versions = append(versions, version)
		}
	}
	checks := policy.DefaultChecks()
	evaluator, err := policy.NewEvaluator(checks, nil)
	return &podSecurityJudge{versions, checks, evaluator}, err
}

func (j *podSecurityJudge) verdict(data []byte, defaulted bool) (*verdict, error) {
	object, gvk, err := decode(data)
	if err != nil {
		return nil, err
	}
	metadata, spec, err := admission.DefaultPodSpecExtractor{}.ExtractPodSpec(object)
	if err != nil {
		return nil, err
	}
	if spec == nil {
		return nil, fmt.Errorf("%s without a pod", gvk.Kind)
	}
	found := &verdict{Checks: j.denyingChecks(metadata, spec), Levels: j.denyingLevels(metadata, spec)}
	if defaulted {
		found.Object, err = encode(object)
	}
	return found, err
}

func (j *podSecurityJudge) denyingChecks(metadata *metav1.ObjectMeta, spec *corev1.PodSpec) map[policy.CheckID][]string {
	denying := map[policy.CheckID][]string{}
	for _, check := range j.checks {
		for i, revision := range check.Versions {
			if revision.CheckPod(metadata, spec).Allowed {
				continue
			}
			for _, version := range j.versions {
				superseded := i+1 < len(check.Versions) && !version.Older(check.Versions[i+1].MinimumVersion)
				if !version.Older(revision.MinimumVersion) && !superseded {
					denying[check.ID] = append(denying[check.ID], version.String())
				}
			}
		}
	}
	return denying
}

func (j *podSecurityJudge) denyingLevels(metadata *metav1.ObjectMeta, spec *corev1.PodSpec) map[api.Level][]string {
	denying := map[api.Level][]string{}
	for _, level := range []api.Level{api.LevelBaseline, api.LevelRestricted} {
		denying[level] = []string{}
		for _, version := range j.versions {
			results := j.evaluator.EvaluatePod(api.LevelVersion{Level: level, Version: version}, metadata, spec)
			if !policy.AggregateCheckResults(results).Allowed {
				denying[level] = append(denying[level], version.String())
			}
		}
	}
	return denying
}
