package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	v1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/admission/plugin/webhook/predicates/rules"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"k8s.io/apiserver/pkg/authentication/user"
)

const costKubernetes = "1.37"

type costHeader struct {
	Policies   []json.RawMessage `json:"policies"`
	Kubernetes string            `json:"kubernetes"`
}

// costReady answers the first line.
type costReady struct {
	// Budget is what validations and messageExpressions may cost together, and auditAnnotations once more.
	Budget                int64 `json:"budget"`
	MatchConditionsBudget int64 `json:"matchConditionsBudget"`
}

type costRequest struct {
	Object      json.RawMessage             `json:"object"`
	OldObject   json.RawMessage             `json:"oldObject"`
	Operation   admission.Operation         `json:"operation"`
	Kind        schema.GroupVersionKind     `json:"kind"`
	Resource    schema.GroupVersionResource `json:"resource"`
	Subresource string                      `json:"subresource"`
	// Namespace is that of the request's path, which objects without one get.
	Namespace string   `json:"namespace"`
	Username  string   `json:"username"`
	Groups    []string `json:"groups"`
	// NamespaceObject is what CEL sees as namespaceObject; nothing unless given.
	NamespaceObject *corev1.Namespace `json:"namespaceObject"`
}

type policyCost struct {
	Cost     int64    `json:"cost"`
	Spent    spending `json:"spent"`
	Admitted bool     `json:"admitted"`
	Message  string   `json:"message,omitempty"`
}

func runCost(args []string, in io.Reader, out io.Writer) error {
	if len(args) > 0 {
		return fmt.Errorf("unexpected argument %q", args[0])
	}
	r := bufio.NewReaderSize(in, 1<<20)
	line, err := r.ReadBytes('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	policies, err := readPolicies(line)
	if err != nil {
		return err
	}
	ready := costReady{celconfig.RuntimeCELCostBudget, celconfig.RuntimeCELCostBudgetMatchConditions}
	if err := writeLine(out, ready); err != nil {
		return err
	}
	return answerLines(r, out, func(line []byte) any {
		costs, err := costsOf(policies, line)
		if err != nil {
			return failure{err.Error()}
		}
		return costs
	})
}

func readPolicies(line []byte) ([]*compiledPolicy, error) {
	header := costHeader{}
	if err := json.Unmarshal(line, &header); err != nil {
		return nil, fmt.Errorf("the first line: %w", err)
	}
	if header.Kubernetes != costKubernetes {
		return nil, fmt.Errorf("costs are those of Kubernetes %s, not of %q", costKubernetes, header.Kubernetes)
	}
	policies := []*compiledPolicy{}
	for _, data := range header.Policies {
		object, gvk, err := decode(data)
		if err != nil {
			return nil, err
		}
		policy, ok := object.(*v1.ValidatingAdmissionPolicy)
		if !ok {
			return nil, fmt.Errorf("%s is no ValidatingAdmissionPolicy of v1", gvk)
		}
		compiled, err := compile(policy)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", policy.Name, err)
		}
		policies = append(policies, compiled)
	}
	return policies, nil
}

// costsOf leaves out the policies whose rules do not match the request. Bindings and selectors are not looked at.
func costsOf(policies []*compiledPolicy, line []byte) (map[string]policyCost, error) {
	request := costRequest{Operation: admission.Create, Username: "admin", Groups: []string{user.SystemPrivilegedGroup}}
	if err := json.Unmarshal(line, &request); err != nil {
		return nil, fmt.Errorf("not a request: %w", err)
	}
	attributes, err := attributesOf(request)
	if err != nil {
		return nil, err
	}
	costs := map[string]policyCost{}
	for _, policy := range policies {
		if !matches(policy.definition, attributes) {
			continue
		}
		policy.spent = spending{}
		result := policy.validator.Validate(context.Background(), request.Resource, attributes, nil,
			request.NamespaceObject, celconfig.RuntimeCELCostBudget, nil)
		admitted, message := outcome(result)
		costs[policy.definition.Name] = policyCost{policy.spent.total(), policy.spent, admitted, message}
	}
	return costs, nil
}

func attributesOf(request costRequest) (*admission.VersionedAttributes, error) {
	object, err := decodeOptional(request.Object, request.Namespace)
	if err != nil {
		return nil, fmt.Errorf("object: %w", err)
	}
	oldObject, err := decodeOptional(request.OldObject, request.Namespace)
	if err != nil {
		return nil, fmt.Errorf("oldObject: %w", err)
	}
	named := object
	if named == nil {
		named = oldObject
	}
	if named == nil {
		return nil, errors.New("neither object nor oldObject")
	}
	metadata, err := meta.Accessor(named)
	if err != nil {
		return nil, err
	}
	who := &user.DefaultInfo{Name: request.Username, Groups: request.Groups}
	attributes := admission.NewAttributesRecord(object, oldObject, request.Kind, metadata.GetNamespace(), metadata.GetName(),
		request.Resource, request.Subresource, request.Operation, &metav1.CreateOptions{}, false, who)
	versioned := &admission.VersionedAttributes{Attributes: attributes, VersionedKind: request.Kind}
	if object != nil {
		versioned.VersionedObject = admission.NewLazyObject(object)
	}
	if oldObject != nil {
		versioned.VersionedOldObject = admission.NewLazyObject(oldObject)
	}
	return versioned, nil
}

func decodeOptional(data []byte, namespace string) (runtime.Object, error) {
	if len(data) == 0 || string(data) == "null" {
		return nil, nil
	}
	object, _, err := decode(data)
	if err != nil {
		return nil, err
	}
	metadata, err := meta.Accessor(object)
	if err != nil {
		return nil, err
	}
	if metadata.GetNamespace() == "" {
		metadata.SetNamespace(namespace)
	}
	return object, nil
}

func matches(policy *v1.ValidatingAdmissionPolicy, attributes admission.Attributes) bool {
	constraints := policy.Spec.MatchConstraints
	if constraints == nil {
		return true
	}
	anyOf := func(named []v1.NamedRuleWithOperations) bool {
		for _, rule := range named {
			matcher := rules.Matcher{Rule: rule.RuleWithOperations, Attr: attributes}
			if matcher.Matches() {
				return true
			}
		}
		return false
	}
	return anyOf(constraints.ResourceRules) && !anyOf(constraints.ExcludeResourceRules)
}

func outcome(result validating.ValidateResult) (admitted bool, message string) {
	for _, decision := range result.Decisions {
		if decision.Action == validating.ActionDeny {
			return false, decision.Message
		}
	}
	for _, annotation := range result.AuditAnnotations {
		if annotation.Action == validating.AuditAnnotationActionError {
			return false, annotation.Error
		}
	}
	return true, ""
}
