package main

import (
	"fmt"
	"maps"
	"os"
	"time"

	"github.com/fluxcd/cli-utils/pkg/kstatus/polling"
	"github.com/fluxcd/cli-utils/pkg/kstatus/polling/engine"
	kustomizev1 "github.com/fluxcd/kustomize-controller/api/v1"
	"github.com/fluxcd/pkg/runtime/cel"
	"github.com/fluxcd/pkg/ssa"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/apiutil"
)

// All of this is as in kustomize-controller 1.9.6, internal/controller/kustomization_controller.go.

const controller = "kustomize-controller"

var group = kustomizev1.GroupVersion.Group

// newResourceManager knows the Kustomization's own health checks too.
func newResourceManager(kubeconfig string, kustomization *kustomizev1.Kustomization) (*ssa.ResourceManager, error) {
	config, err := restConfig(kubeconfig)
	if err != nil {
		return nil, err
	}
	httpClient, err := rest.HTTPClientFor(config)
	if err != nil {
		return nil, err
	}
	mapper, err := apiutil.NewDynamicRESTMapper(config, httpClient)
	if err != nil {
		return nil, err
	}
	kubeClient, err := client.New(config, client.Options{HTTPClient: httpClient, Mapper: mapper})
	if err != nil {
		return nil, err
	}
	options := polling.Options{}
	if checks := kustomization.Spec.HealthCheckExprs; len(checks) > 0 {
		reader, err := cel.NewStatusReader(checks)
		if err != nil {
			return nil, err
		}
		options.CustomStatusReaders = []engine.StatusReader{reader(mapper)}
	}
	poller := polling.NewStatusPoller(kubeClient, mapper, options)
	manager := ssa.NewResourceManager(kubeClient, poller, ssa.Owner{Field: controller, Group: group})
	manager.SetConcurrency(4)
	return manager, nil
}

func restConfig(kubeconfig string) (*rest.Config, error) {
	text, err := os.ReadFile(kubeconfig)
	if err != nil {
		return nil, err
	}
	config, err := clientcmd.RESTConfigFromKubeConfig(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", kubeconfig, err)
	}
	// The server of a test has nobody else to serve.
	config.QPS, config.Burst = 200, 400
	return config, nil
}

func marked(name, value string) map[string]string {
	return map[string]string{group + "/" + name: value}
}

func exclusions() map[string]string {
	return map[string]string{
		group + "/reconcile": kustomizev1.DisabledValue,
		group + "/ssa":       kustomizev1.IgnoreValue,
	}
}

func applyOptions(kustomization *kustomizev1.Kustomization) ssa.ApplyOptions {
	options := ssa.DefaultApplyOptions()
	options.Force = kustomization.Spec.Force
	options.ExclusionSelector = exclusions()
	options.IfNotPresentSelector = marked("ssa", kustomizev1.IfNotPresentValue)
	options.ForceSelector = marked("force", kustomizev1.EnabledValue)
	options.Cleanup = ssa.ApplyCleanupOptions{
		Annotations: []string{
			corev1.LastAppliedConfigAnnotation,
			"kustomize.toolkit.fluxcd.io/checksum",
			"fluxcd.io/sync-checksum",
		},
		Labels: []string{"fluxcd.io/sync-gc-mark"},
		FieldManagers: []ssa.FieldManager{
			{Name: "kubectl", OperationType: metav1.ManagedFieldsOperationApply},
			{Name: "kubectl", OperationType: metav1.ManagedFieldsOperationUpdate},
			{Name: "before-first-apply", OperationType: metav1.ManagedFieldsOperationUpdate},
			{Name: controller, OperationType: metav1.ManagedFieldsOperationUpdate},
		},
		Exclusions: marked("ssa", kustomizev1.MergeValue),
	}
	return options
}

func diffOptions(kustomization *kustomizev1.Kustomization) ssa.DiffOptions {
	return ssa.DiffOptions{
		Exclusions:           exclusions(),
		IfNotPresentSelector: marked("ssa", kustomizev1.IfNotPresentValue),
		Force:                kustomization.Spec.Force,
		ForceSelector:        marked("force", kustomizev1.EnabledValue),
	}
}

func deleteOptions(manager *ssa.ResourceManager, kustomization *kustomizev1.Kustomization) ssa.DeleteOptions {
	options := ssa.DefaultDeleteOptions()
	options.Inclusions = manager.GetOwnerLabels(kustomization.Name, kustomization.Namespace)
	options.Exclusions = exclusions()
	maps.Copy(options.Exclusions, marked("prune", kustomizev1.DisabledValue))
	return options
}

func waitOptions(kustomization *kustomizev1.Kustomization) ssa.WaitOptions {
	return ssa.WaitOptions{Interval: time.Second, Timeout: kustomization.GetTimeout()}
}
