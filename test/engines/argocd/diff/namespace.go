package main

import (
	"maps"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/common"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type managedNamespaceMetadata struct {
	Labels      map[string]string `json:"labels"`
	Annotations map[string]string `json:"annotations"`
}

// modifyNamespace says whether the Application's namespace is synced, and with what. The engine leaves this to Argo CD, whose
// controller/sync_namespace.go this is. What is synced so is never tracked, so it is no part of any comparison.
func (a *application) modifyNamespace(target, live *unstructured.Unstructured) (bool, error) {
	metadata := a.Spec.SyncPolicy.ManagedNamespaceMetadata
	if metadata == nil {
		return live == nil, nil
	}
	annotations := maps.Clone(metadata.Annotations)
	if annotations == nil {
		annotations = map[string]string{}
	}
	annotations[common.AnnotationSyncOptions] = common.SyncOptionServerSideApply
	target.SetLabels(metadata.Labels)
	target.SetAnnotations(annotations)
	return true, nil
}
