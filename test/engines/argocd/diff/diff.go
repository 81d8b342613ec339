package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/diff"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type diffLine struct {
	Kind      string          `json:"kind"`
	Namespace string          `json:"namespace,omitempty"`
	Name      string          `json:"name"`
	Modes     map[string]mode `json:"modes"`
}

type mode struct {
	Modified bool `json:"modified"`
	// Where it is modified: what is there, and what would be.
	Live      json.RawMessage `json:"live,omitempty"`
	Predicted json.RawMessage `json:"predicted,omitempty"`
}

func diffAll(c *cluster, app *application, targets []*unstructured.Unstructured) error {
	modes, cleanup, err := c.modes()
	if err != nil {
		return err
	}
	defer cleanup()
	found, err := c.reconciliation(app, targets)
	if err != nil {
		return err
	}
	for i, target := range found.Target {
		either, live := target, found.Live[i]
		if either == nil {
			either = live
		}
		line := diffLine{
			Kind: either.GetKind(), Namespace: either.GetNamespace(), Name: either.GetName(), Modes: map[string]mode{},
		}
		for name, options := range modes {
			result, err := diff.Diff(target.DeepCopy(), live.DeepCopy(), options...)
			if err != nil {
				return fmt.Errorf("%s %s, %s: %w", either.GetKind(), either.GetName(), name, err)
			}
			found := mode{Modified: result.Modified}
			if result.Modified {
				found.Live, found.Predicted = result.NormalizedLive, result.PredictedLive
			}
			line.Modes[name] = found
		}
		if err := say(line); err != nil {
			return err
		}
	}
	return nil
}

// modes are the ways in which Argo CD compares.
func (c *cluster) modes() (map[string][]diff.Option, func(), error) {
	_, parser, err := c.kubectl.LoadOpenAPISchema(c.config)
	if err != nil {
		return nil, nil, err
	}
	applier, cleanup, err := c.kubectl.ManageServerSideDiffDryRuns(c.config)
	if err != nil {
		return nil, nil, err
	}
	with := func(more ...diff.Option) []diff.Option {
		return append([]diff.Option{
			diff.WithLogr(logr.Discard()),
			diff.WithGVKParser(parser),
			diff.WithManager(manager),
			diff.WithNormalizer(withoutStatus{}),
		}, more...)
	}
	serverSide := []diff.Option{
		diff.WithServerSideDiff(true),
		diff.WithServerSideDryRunner(&dryRunOnce{runner: diff.NewK8sServerSideDryRunner(applier)}),
	}
	return map[string][]diff.Option{
		// ServerSideDiff=true, and ServerSideApply=true since Argo CD 3.6.
		"server-side": with(serverSide...),
		// And with IncludeMutationWebhook=true.
		"server-side with webhooks": with(append(serverSide, diff.WithIgnoreMutationWebhook(false))...),
		// ServerSideApply=true before that.
		"structured merge": with(diff.WithStructuredMergeDiff(true)),
		// None of them.
		"three-way": with(),
	}, cleanup, nil
}

// withoutStatus leaves out what controllers write, as Argo CD does by default since 3.0 (ignoreResourceStatusField: all):
// Gatekeeper's audit may write between one look at an object and the next.
type withoutStatus struct{}

func (withoutStatus) Normalize(object *unstructured.Unstructured) error {
	unstructured.RemoveNestedField(object.Object, "status")
	return nil
}

// dryRunOnce asks the server once for two ways of comparing that follow each other.
type dryRunOnce struct {
	runner   diff.ServerSideDryRunner
	asked    *unstructured.Unstructured
	answered string
}

func (o *dryRunOnce) Run(ctx context.Context, object *unstructured.Unstructured, manager string) (string, error) {
	if o.asked != nil && reflect.DeepEqual(o.asked.Object, object.Object) {
		return o.answered, nil
	}
	answered, err := o.runner.Run(ctx, object, manager)
	if err != nil {
		return "", err
	}
	o.asked, o.answered = object.DeepCopy(), answered
	return answered, nil
}
