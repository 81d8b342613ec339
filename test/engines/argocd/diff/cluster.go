package main

import (
	"fmt"
	"os"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/cache"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/tracing"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// cluster is what the objects are compared with, as Argo CD keeps it.
type cluster struct {
	config  *rest.Config
	kubectl *kube.KubectlCmd
	cache   cache.ClusterCache
}

func newCluster(kubeconfig string) (*cluster, error) {
	text, err := os.ReadFile(kubeconfig)
	if err != nil {
		return nil, err
	}
	config, err := clientcmd.RESTConfigFromKubeConfig(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", kubeconfig, err)
	}
	// The server of a test has nobody else to serve.
	config.QPS, config.Burst = 1000, 2000
	config.WarningHandler = rest.NoWarnings{}
	kubectl := &kube.KubectlCmd{Log: logr.Discard(), Tracer: tracing.NopTracer{}}
	kept := cache.NewClusterCache(config, cache.SetKubectl(kubectl), cache.SetLogr(logr.Discard()),
		cache.SetSettings(cache.Settings{
			ResourceHealthOverride: cache.NewNoopSettings(), ResourcesFilter: baselineOnly{},
		}),
		cache.SetPopulateResourceInfoHandler(func(object *unstructured.Unstructured, _ bool) (any, bool) {
			id := object.GetAnnotations()[trackingID]
			return id, id != ""
		}))
	return &cluster{config: config, kubectl: kubectl, cache: kept}, kept.EnsureSynced()
}

// reconciliation puts beside each target what is there of it, and beside nothing what is there of the Application and is no
// target any more.
func (c *cluster) reconciliation(
	app *application, targets []*unstructured.Unstructured,
) (sync.ReconciliationResult, error) {
	live, err := c.cache.GetManagedLiveObjs(targets, func(resource *cache.Resource) bool {
		id, _ := resource.Info.(string)
		return id == app.trackingID(resource.ResourceKey())
	})
	if err != nil {
		return sync.ReconciliationResult{}, err
	}
	return sync.Reconcile(targets, live, app.Spec.Destination.Namespace, c.cache), nil
}

// baselineOnly watches what a baseline consists of, as `resource.inclusions` has Argo CD do; of anything else Argo CD asks.
type baselineOnly struct{}

func (baselineOnly) IsExcludedResource(group, kind, _ string) bool {
	switch group {
	case "admissionregistration.k8s.io", "policies.kyverno.io", "kyverno.io", "templates.gatekeeper.sh",
		"constraints.gatekeeper.sh":
		return false
	case "rbac.authorization.k8s.io":
		return kind != "ClusterRole"
	case "":
		return kind != "Namespace"
	}
	return true
}
