package main

import (
	"fmt"
	"time"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/diff"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/common"
	"github.com/go-logr/logr"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// Argo CD's own, between two waves.
const waveDelay = 2 * time.Second

type syncLine struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace,omitempty"`
	Name      string `json:"name"`
	// Synced, SyncFailed …
	Status  string `json:"status"`
	Message string `json:"message"`
	// How often it was tried in vain before, as the Application's retry allows.
	Retries int `json:"retries"`
}

// syncAll tries again where it fails, as often as the Application says.
func syncAll(c *cluster, app *application, targets []*unstructured.Unstructured) error {
	for retries := 0; ; retries++ {
		message, results, err := syncOnce(c, app, targets)
		if err != nil {
			return err
		}
		if message != "" {
			if retries < app.Spec.SyncPolicy.Retry.Limit {
				time.Sleep(app.pause())
				continue
			}
			return fmt.Errorf("%s: %s: %v", app.Metadata.Name, message, results)
		}
		for _, result := range results {
			key := result.ResourceKey
			line := syncLine{
				Kind: key.Kind, Namespace: key.Namespace, Name: key.Name,
				Status: string(result.Status), Message: result.Message, Retries: retries,
			}
			if err := say(line); err != nil {
				return err
			}
		}
		return nil
	}
}

// syncOnce answers a message where it did not succeed. Like Argo CD it goes on, once a second, from what was reached and with
// what is there then.
func syncOnce(
	c *cluster, app *application, targets []*unstructured.Unstructured,
) (string, []common.ResourceSyncResult, error) {
	found, err := c.reconciliation(app, targets)
	if err != nil {
		return "", nil, err
	}
	outOfSync, err := c.outOfSync(app, found)
	if err != nil {
		return "", nil, err
	}
	started := metav1.Now()
	phase, message, results := common.OperationRunning, "", []common.ResourceSyncResult{}
	for {
		context, cleanup, err := sync.NewSyncContext("main", found, c.config, c.config, c.kubectl, app.Spec.Destination.Namespace,
			append(app.syncOptions(), outOfSync, sync.WithInitialState(phase, message, results, started))...)
		if err != nil {
			return "", nil, err
		}
		context.Sync()
		cleanup()
		if phase, message, results = context.GetState(); phase.Completed() {
			break
		}
		time.Sleep(time.Second)
		if found, err = c.reconciliation(app, targets); err != nil {
			return "", nil, err
		}
	}
	if phase.Successful() {
		return "", results, nil
	}
	return message, results, nil
}

// outOfSync leaves out what is there as it should be, where the Application says so.
func (c *cluster) outOfSync(app *application, found sync.ReconciliationResult) (sync.SyncOpt, error) {
	differences := &diff.DiffResultList{}
	if !app.has("ApplyOutOfSyncOnly=true") {
		return sync.WithResourceModificationChecker(false, differences), nil
	}
	modes, cleanup, err := c.modes()
	if err != nil {
		return nil, err
	}
	defer cleanup()
	for i, target := range found.Target {
		result, err := diff.Diff(target.DeepCopy(), found.Live[i].DeepCopy(), modes["server-side"]...)
		if err != nil {
			return nil, err
		}
		differences.Diffs = append(differences.Diffs, *result)
	}
	return sync.WithResourceModificationChecker(true, differences), nil
}

func (a *application) syncOptions() []sync.SyncOpt {
	options := []sync.SyncOpt{
		sync.WithLogr(logr.Discard()),
		sync.WithOperationSettings(false, a.Spec.SyncPolicy.Automated.Prune, false, false),
		sync.WithServerSideApply(a.has(common.SyncOptionServerSideApply)),
		sync.WithServerSideApplyManager(manager),
		sync.WithClientSideApplyMigration(
			!a.has(common.SyncOptionDisableClientSideApplyMigration), common.DefaultClientSideApplyMigrationManager,
		),
		sync.WithSkipDryRunOnMissingResource(a.has(common.SyncOptionSkipDryRunOnMissingResource)),
		sync.WithPruneLast(a.has(common.SyncOptionPruneLast)),
		sync.WithSyncWaveHook(func(_ common.SyncPhase, _ int, final bool) error {
			if !final {
				time.Sleep(waveDelay)
			}
			return nil
		}),
	}
	// Without the option: in the foreground, where the garbage collector has to finish it.
	if a.has("PrunePropagationPolicy=background") {
		background := metav1.DeletePropagationBackground
		options = append(options, sync.WithPrunePropagationPolicy(&background))
	}
	if a.has("CreateNamespace=true") {
		options = append(options, sync.WithNamespaceModifier(a.modifyNamespace))
	}
	return options
}
