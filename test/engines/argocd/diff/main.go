// Syncs what an Argo CD Application would sync, or says whether it differs from what is there, with Argo CD's own engine:
//
//	argocd-diff sync|diff KUBECONFIG APPLICATION.yaml < BUILT.yaml
//
// Answers a line of JSON for each object.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/tracing"
	"github.com/go-logr/logr"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// Argo CD's field manager.
const manager = "argocd-controller"

// cluster is what the objects are compared with.
type cluster struct {
	config  *rest.Config
	kubectl *kube.KubectlCmd
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 3 || (args[0] != "sync" && args[0] != "diff") {
		return errors.New("argocd-diff sync|diff KUBECONFIG APPLICATION.yaml < BUILT.yaml")
	}
	cluster, err := newCluster(args[1])
	if err != nil {
		return err
	}
	app, err := readApplication(args[2])
	if err != nil {
		return err
	}
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	targets, err := kube.SplitYAML(text)
	if err != nil {
		return err
	}
	for _, target := range targets {
		app.track(target)
	}
	if args[0] == "sync" {
		return syncAll(ctx, cluster, app, targets)
	}
	return diffAll(ctx, cluster, targets)
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
	config.QPS, config.Burst = 200, 400
	return &cluster{config: config, kubectl: &kube.KubectlCmd{Log: logr.Discard(), Tracer: tracing.NopTracer{}}}, nil
}

// live answers nothing where there is none, or its kind is not there yet.
func (c *cluster) live(ctx context.Context, target *unstructured.Unstructured) (*unstructured.Unstructured, error) {
	live, err := c.kubectl.GetResource(ctx, c.config, target.GroupVersionKind(), target.GetName(), target.GetNamespace())
	if apierrors.IsNotFound(err) {
		return nil, nil
	}
	return live, err
}

func say(line any) error {
	return json.NewEncoder(os.Stdout).Encode(line)
}
