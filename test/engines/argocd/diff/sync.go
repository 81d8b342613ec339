package main

import (
	"context"
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
func syncAll(ctx context.Context, c *cluster, app *application, targets []*unstructured.Unstructured) error {
	for retries := 0; ; retries++ {
		message, results, err := syncOnce(ctx, c, app, targets)
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

// syncOnce answers a message where it did not succeed. Like Argo CD it goes on from what was reached with what is there now,
// once a second: what is live is not asked for in between.
func syncOnce(
	ctx context.Context, c *cluster, app *application, targets []*unstructured.Unstructured,
) (string, []common.ResourceSyncResult, error) {
	outOfSync, err := c.outOfSync(ctx, app, targets)
	if err != nil {
		return "", nil, err
	}
	started := metav1.Now()
	phase, message, results := common.OperationRunning, "", []common.ResourceSyncResult{}
	for !phase.Completed() {
		found := sync.ReconciliationResult{Target: targets}
		for _, target := range targets {
			live, err := c.live(ctx, target)
			if err != nil {
				return "", nil, err
			}
			found.Live = append(found.Live, live)
		}
		context, cleanup, err := sync.NewSyncContext("main", found, c.config, c.config, c.kubectl, "",
			append(app.syncOptions(), outOfSync, sync.WithInitialState(phase, message, results, started))...)
		if err != nil {
			return "", nil, err
		}
		context.Sync()
		cleanup()
		phase, message, results = context.GetState()
		time.Sleep(time.Second)
	}
	if phase.Successful() {
		return "", results, nil
	}
	return message, results, nil
}

// outOfSync leaves out what is there as it should be, where the Application says so.
func (c *cluster) outOfSync(
	ctx context.Context, app *application, targets []*unstructured.Unstructured,
) (sync.SyncOpt, error) {
	differences := &diff.DiffResultList{}
	if !app.has("ApplyOutOfSyncOnly=true") {
		return sync.WithResourceModificationChecker(false, differences), nil
	}
	modes, cleanup, err := c.modes()
	if err != nil {
		return nil, err
	}
	defer cleanup()
	for _, target := range targets {
		live, err := c.live(ctx, target)
		if err != nil {
			return nil, err
		}
		result, err := diff.Diff(target.DeepCopy(), live.DeepCopy(), modes["server-side"]...)
		if err != nil {
			return nil, err
		}
		differences.Diffs = append(differences.Diffs, *result)
	}
	return sync.WithResourceModificationChecker(true, differences), nil
}

func (a *application) syncOptions() []sync.SyncOpt {
	return []sync.SyncOpt{
		sync.WithLogr(logr.Discard()),
		sync.WithOperationSettings(false, false, false, false),
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
}
