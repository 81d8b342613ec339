// Applies what a Flux Kustomization would apply, or says how it differs from what is there, as kustomize-controller does:
//
//	flux-apply apply|diff KUBECONFIG KUSTOMIZATION.yaml < BUILT.yaml
//	flux-apply prune KUBECONFIG KUSTOMIZATION.yaml < STALE.yaml
//
// Answers a line of JSON for each object. `apply` goes on to wait for them all where the Kustomization says `wait`; `prune`
// deletes what was applied before and is built no more, where the Kustomization says so.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	kustomizev1 "github.com/fluxcd/kustomize-controller/api/v1"
	"github.com/fluxcd/pkg/ssa"
	"github.com/fluxcd/pkg/ssa/normalize"
	"github.com/fluxcd/pkg/ssa/utils"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

// answer is what is said of one object.
type answer struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace,omitempty"`
	Name      string `json:"name"`
	// created, configured, unchanged, skipped, deleted
	Action string `json:"action"`
	// Where the action is configured and nothing was written: what is there, and what would be.
	Live   map[string]any `json:"live,omitempty"`
	Merged map[string]any `json:"merged,omitempty"`
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	commands := map[string]command{"apply": apply, "diff": diff, "prune": prune}
	if len(args) != 3 || commands[args[0]] == nil {
		return fmt.Errorf("flux-apply apply|diff|prune KUBECONFIG KUSTOMIZATION.yaml < OBJECTS.yaml")
	}
	kustomization, err := readKustomization(args[2])
	if err != nil {
		return err
	}
	manager, err := newResourceManager(args[1], kustomization)
	if err != nil {
		return err
	}
	objects, err := utils.ReadObjects(os.Stdin)
	if err != nil {
		return err
	}
	manager.SetOwnerLabels(objects, kustomization.Name, kustomization.Namespace)
	if err := normalize.UnstructuredList(objects); err != nil {
		return err
	}
	return commands[args[0]](ctx, manager, kustomization, objects)
}

type command func(
	ctx context.Context, manager *ssa.ResourceManager, kustomization *kustomizev1.Kustomization,
	objects []*unstructured.Unstructured,
) error

// readKustomization takes nothing that Flux's own type does not have.
func readKustomization(file string) (*kustomizev1.Kustomization, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	kustomization := &kustomizev1.Kustomization{}
	if err := yaml.UnmarshalStrict(text, kustomization); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return kustomization, nil
}

func apply(
	ctx context.Context, manager *ssa.ResourceManager, kustomization *kustomizev1.Kustomization,
	objects []*unstructured.Unstructured,
) error {
	changes, err := manager.ApplyAllStaged(ctx, objects, applyOptions(kustomization))
	if err != nil {
		return err
	}
	if err := sayAll(changes); err != nil {
		return err
	}
	if !kustomization.Spec.Wait {
		return nil
	}
	return manager.WaitForSetWithContext(ctx, changes.ToObjMetadataSet(), waitOptions(kustomization))
}

func diff(
	ctx context.Context, manager *ssa.ResourceManager, kustomization *kustomizev1.Kustomization,
	objects []*unstructured.Unstructured,
) error {
	for _, object := range objects {
		entry, live, merged, err := manager.Diff(ctx, object, diffOptions(kustomization))
		if err != nil {
			return err
		}
		line := answer{
			Kind: object.GetKind(), Namespace: object.GetNamespace(), Name: object.GetName(),
			Action: entry.Action.String(),
		}
		if live != nil && merged != nil {
			line.Live, line.Merged = live.Object, merged.Object
		}
		if err := say(line); err != nil {
			return err
		}
	}
	return nil
}

func prune(
	ctx context.Context, manager *ssa.ResourceManager, kustomization *kustomizev1.Kustomization,
	stale []*unstructured.Unstructured,
) error {
	if !kustomization.Spec.Prune {
		return nil
	}
	changes, err := manager.DeleteAll(ctx, stale, deleteOptions(manager, kustomization))
	if err != nil {
		return err
	}
	return sayAll(changes)
}

func sayAll(changes *ssa.ChangeSet) error {
	for _, entry := range changes.Entries {
		id := entry.ObjMetadata
		line := answer{Kind: id.GroupKind.Kind, Namespace: id.Namespace, Name: id.Name, Action: entry.Action.String()}
		if err := say(line); err != nil {
			return err
		}
	}
	return nil
}

func say(line answer) error {
	return json.NewEncoder(os.Stdout).Encode(line)
}
