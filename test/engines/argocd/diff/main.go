// Syncs what an Argo CD Application would sync, or says whether it differs from what is there, with Argo CD's own engine:
//
//	argocd-diff sync|diff KUBECONFIG APPLICATION.yaml < BUILT.yaml
//
// Answers a line of JSON for each object.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
)

// Argo CD's field manager.
const manager = "argocd-controller"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 || (args[0] != "sync" && args[0] != "diff") {
		return errors.New("argocd-diff sync|diff KUBECONFIG APPLICATION.yaml < BUILT.yaml")
	}
	app, err := readApplication(args[2])
	if err != nil {
		return err
	}
	cluster, err := newCluster(args[1])
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
		return syncAll(cluster, app, targets)
	}
	return diffAll(cluster, app, targets)
}

func say(line any) error {
	return json.NewEncoder(os.Stdout).Encode(line)
}
