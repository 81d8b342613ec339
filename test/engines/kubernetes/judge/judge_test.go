package main

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// answers runs a mode on lines and reads its lines.
func answers(t *testing.T, run func(in *strings.Reader, out *bytes.Buffer) error, lines ...string) []map[string]any {
	t.Helper()
	out := &bytes.Buffer{}
	if err := run(strings.NewReader(strings.Join(lines, "\n")), out); err != nil {
		t.Fatal(err)
	}
	found := []map[string]any{}
	for line := range strings.Lines(out.String()) {
		answer := map[string]any{}
		if err := json.Unmarshal([]byte(line), &answer); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		found = append(found, answer)
	}
	return found
}

func verdicts(t *testing.T, versions string, objects ...string) []map[string]any {
	t.Helper()
	lines := []string{}
	for _, object := range objects {
		lines = append(lines, `{"defaulted":true,"object":`+object+`}`)
	}
	return answers(t, func(in *strings.Reader, out *bytes.Buffer) error { return runVerdicts([]string{versions}, in, out) }, lines...)
}

func at(value any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			value = value.(map[string]any)[step]
		case int:
			value = value.([]any)[step]
		}
	}
	return value
}

func expect(t *testing.T, found any, expected any) {
	t.Helper()
	if !reflect.DeepEqual(found, expected) {
		t.Errorf("found %v, expected %v", found, expected)
	}
}

const harmless = `{"apiVersion":"v1","kind":"Pod","spec":{
	"securityContext":{"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},
	"containers":[{"name":"a","image":"a","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}}}]}}`

func TestVerdicts(t *testing.T) {
	privileged := `{"apiVersion":"apps/v1","kind":"Deployment","spec":{"template":{"spec":{
		"containers":[{"name":"a","image":"a","securityContext":{"privileged":true}}]}}}}`
	userNamespace := `{"apiVersion":"v1","kind":"Pod","spec":{"hostUsers":false,
		"containers":[{"name":"a","image":"a","securityContext":{"procMount":"Unmasked"}}]}}`
	found := verdicts(t, "v1.34,v1.35", harmlessLine, strings.ReplaceAll(privileged, "\n", ""),
		strings.ReplaceAll(userNamespace, "\n", ""))

	expect(t, found[0]["checks"], map[string]any{})
	expect(t, found[0]["levels"], map[string]any{"baseline": []any{}, "restricted": []any{}})
	expect(t, at(found[1], "checks", "privileged"), []any{"v1.34", "v1.35"})
	expect(t, at(found[1], "levels", "baseline"), []any{"v1.34", "v1.35"})
	expect(t, at(found[2], "checks", "procMount"), []any{"v1.34"})
	expect(t, at(found[2], "levels", "baseline"), []any{"v1.34"})
}

func TestVerdictsAfterDefaulting(t *testing.T) {
	found := verdicts(t, "v1.37", `{"apiVersion":"v1","kind":"Pod","spec":{"hostNetwork":true,"hostPID":false,`+
		`"containers":[{"name":"a","image":"a","ports":[{"containerPort":80}]}]}}`)
	expect(t, at(found[0], "checks", "hostPorts"), []any{"v1.37"})
	expect(t, at(found[0], "object", "spec", "containers", 0, "ports", 0, "hostPort"), 80.0)
	_, kept := at(found[0], "object", "spec").(map[string]any)["hostPID"]
	expect(t, kept, false)
}

func TestVerdictsOfWhatIsNoPod(t *testing.T) {
	found := verdicts(t, "v1.37", `{"apiVersion":"v1","kind":"Service"}`, `{"apiVersion":"v1","kind":"Pod","spec":{"hostPID":"yes"}}`,
		`{"apiVersion":"example.com/v1","kind":"Pod"}`, `7`, `{`, harmlessLine)
	for _, answer := range found[:5] {
		if answer["error"] == nil {
			t.Errorf("judged: %v", answer)
		}
	}
	expect(t, found[5]["checks"], map[string]any{})
}

var harmlessLine = strings.ReplaceAll(harmless, "\n", "")

func TestYAML(t *testing.T) {
	text := "\ufeff---\na: yes\nb: 0644\nc: 2020-01-01\n---\n# nothing\n--- # next\nd: 1e3\n---\ne: .nan\n---\nf: 1\n"
	documents, err := readDocuments([]byte(text))
	found := []string{}
	for _, document := range documents {
		found = append(found, string(document))
	}
	expect(t, found, []string{`{"a":true,"b":420,"c":"2020-01-01"}`, `{"d":1000}`})
	if err == nil {
		t.Error("a number that JSON does not have was read")
	}
}

func TestZeros(t *testing.T) {
	types := writtenTypes()
	has := func(of map[string][]string, name, field string, expected bool) {
		t.Helper()
		if slices.Contains(of[name], field) != expected {
			t.Errorf("%s.%s: %v", name, field, !expected)
		}
	}
	has(types.Zeros, "io.k8s.api.core.v1.PodSpec", "hostNetwork", true)
	has(types.Zeros, "io.k8s.api.core.v1.PodSpec", "initContainers", true)
	has(types.Zeros, "io.k8s.api.core.v1.PodSpec", "hostUsers", false)
	has(types.Zeros, "io.k8s.api.admissionregistration.v1.NamedRuleWithOperations", "apiGroups", true)
	has(types.Zeros, "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "creationTimestamp", true)
	has(types.Zeros, "io.k8s.api.core.v1.Pod", "kind", false)
	has(types.Zeros, "io.k8s.api.core.v1.Pod", "spec", false)
	has(types.WrittenLists, "io.k8s.api.rbac.v1.Role", "rules", true)
	has(types.WrittenLists, "io.k8s.api.core.v1.PodSpec", "volumes", false)
}

const rootPolicy = `{"apiVersion":"admissionregistration.k8s.io/v1","kind":"ValidatingAdmissionPolicy","metadata":{"name":"root"},"spec":{
	"matchConstraints":{"resourceRules":[{"apiGroups":[""],"apiVersions":["v1"],"operations":["CREATE"],"resources":["pods"],"scope":"Namespaced"}]},
	"matchConditions":[{"name":"people","expression":"request.userInfo.username != 'system:apiserver'"}],
	"variables":[{"name":"bad","expression":"object.spec.containers.filter(c, c.?securityContext.runAsUser.orValue(0) == 0).map(c, c.name)"}],
	"validations":[{"expression":"variables.bad == []","messageExpression":"variables.bad.join(', ')"}],
	"auditAnnotations":[{"key":"root","valueExpression":"variables.bad.join(', ')"}]}}`

func TestCost(t *testing.T) {
	header := strings.ReplaceAll(`{"kubernetes":"1.37","policies":[`+rootPolicy+`]}`, "\n", "")
	pod := `{"namespace":"shop","kind":{"group":"","version":"v1","kind":"Pod"},"resource":{"group":"","version":"v1","resource":"pods"},` +
		`"object":{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a"},{"name":"b","securityContext":{"runAsUser":1}}]}}`
	found := answers(t, func(in *strings.Reader, out *bytes.Buffer) error { return runCost(nil, in, out) },
		header, pod+`}`, pod+`,"username":"system:apiserver"}`, pod+`,"operation":"UPDATE"}`, `{"kind":{}}`)

	expect(t, found[0]["budget"], 10_000_000.0)
	denied := at(found[1], "root").(map[string]any)
	expect(t, denied["admitted"], false)
	expect(t, denied["message"], "a")
	total := 0.0
	for part, cost := range denied["spent"].(map[string]any) {
		if cost.(float64) <= 0 {
			t.Errorf("%s cost %v", part, cost)
		}
		total += cost.(float64)
	}
	expect(t, denied["cost"], total)
	passedOver := at(found[2], "root").(map[string]any)
	expect(t, passedOver["admitted"], true)
	expect(t, at(passedOver, "spent", "validations"), 0.0)
	expect(t, found[3], map[string]any{})
	if found[4]["error"] == nil {
		t.Errorf("a request without objects: %v", found[4])
	}
}

func TestCostOfWhatDoesNotCompile(t *testing.T) {
	broken := strings.ReplaceAll(strings.Replace(rootPolicy, "variables.bad == []", "variables.good == []", 1), "\n", "")
	err := runCost(nil, strings.NewReader(`{"kubernetes":"1.37","policies":[`+broken+`]}`), &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "good") {
		t.Errorf("%v", err)
	}
}
