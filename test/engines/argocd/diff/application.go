package main

import (
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

// application is the part of an Application that its sync goes by.
type application struct {
	Metadata struct {
		Name string `json:"name"`
	} `json:"metadata"`
	Spec struct {
		Destination struct {
			Namespace string `json:"namespace"`
		} `json:"destination"`
		SyncPolicy struct {
			Automated struct {
				Prune bool `json:"prune"`
			} `json:"automated"`
			ManagedNamespaceMetadata *managedNamespaceMetadata `json:"managedNamespaceMetadata"`
			SyncOptions              []string                  `json:"syncOptions"`
			Retry                    struct {
				Limit   int `json:"limit"`
				Backoff struct {
					Duration string `json:"duration"`
				} `json:"backoff"`
			} `json:"retry"`
		} `json:"syncPolicy"`
	} `json:"spec"`
}

func readApplication(file string) (*application, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	app := &application{}
	if err := yaml.Unmarshal(text, app); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return app, nil
}

func (a *application) has(option string) bool {
	return slices.Contains(a.Spec.SyncPolicy.SyncOptions, option)
}

// pause is the first of the retries' pauses; they grow, which a test need not wait for.
func (a *application) pause() time.Duration {
	pause, err := time.ParseDuration(a.Spec.SyncPolicy.Retry.Backoff.Duration)
	if err != nil {
		return 5 * time.Second
	}
	return pause
}

// https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
const trackingID = "argocd.argoproj.io/tracking-id"

func (a *application) trackingID(key kube.ResourceKey) string {
	return fmt.Sprintf("%s:%s/%s:%s/%s", a.Metadata.Name, key.Group, key.Kind, key.Namespace, key.Name)
}

// track marks an object as the Application's, as Argo CD does unless it is told otherwise.
func (a *application) track(object *unstructured.Unstructured) {
	annotations := object.GetAnnotations()
	if annotations == nil {
		annotations = map[string]string{}
	}
	annotations[trackingID] = a.trackingID(kube.GetResourceKey(object))
	object.SetAnnotations(annotations)
}
