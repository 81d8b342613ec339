package main

import (
	"context"
	"errors"

	admissionv1 "k8s.io/api/admission/v1"
	v1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/admission/plugin/webhook/matchconditions"
	"k8s.io/apiserver/pkg/cel/environment"
)

// spending is what the parts of one policy cost in one evaluation, variables included: each part evaluates those that it
// reads anew, once. A part that ran out of budget has cost all that it had.
type spending struct {
	MatchConditions  int64 `json:"matchConditions"`
	Validations      int64 `json:"validations"`
	Messages         int64 `json:"messages"`
	AuditAnnotations int64 `json:"auditAnnotations"`
}

func (s spending) total() int64 {
	return s.MatchConditions + s.Validations + s.Messages + s.AuditAnnotations
}

type compiledPolicy struct {
	definition *v1.ValidatingAdmissionPolicy
	validator  validating.Validator
	spent      spending
}

// compile does what compilePolicy of k8s.io/apiserver/pkg/admission/plugin/policy/validating does, which is not exported,
// and puts a meter on each evaluator. An expression that does not compile is an error here.
func compile(policy *v1.ValidatingAdmissionPolicy) (*compiledPolicy, error) {
	compiler, err := cel.NewCompositedCompiler(environment.MustBaseEnvSet(environment.DefaultCompatibilityVersion()))
	if err != nil {
		return nil, err
	}
	compiled := &compiledPolicy{definition: policy}
	hasParams := policy.Spec.ParamKind != nil
	options := cel.OptionalVariableDeclarations{HasParams: hasParams, HasAuthorizer: true}
	messageOptions := cel.OptionalVariableDeclarations{HasParams: hasParams}
	failures := []error{}
	for _, variable := range policy.Spec.Variables {
		named := &validating.Variable{Name: variable.Name, Expression: variable.Expression}
		if result := compiler.CompileAndStoreVariable(named, options, environment.StoredExpressions); result.Error != nil {
			failures = append(failures, result.Error)
		}
	}
	metered := func(expressions []cel.ExpressionAccessor, options cel.OptionalVariableDeclarations, spent *int64) cel.ConditionEvaluator {
		evaluator := compiler.CompileCondition(expressions, options, environment.StoredExpressions)
		failures = append(failures, evaluator.CompilationErrors()...)
		return &meter{evaluator, spent}
	}
	var matcher matchconditions.Matcher
	if len(policy.Spec.MatchConditions) > 0 {
		conditions := metered(matchConditions(policy), options, &compiled.spent.MatchConditions)
		matcher = matchconditions.NewMatcher(conditions, policy.Spec.FailurePolicy, "policy", "validate", policy.Name)
	}
	compiled.validator = validating.NewValidator(
		metered(validations(policy), options, &compiled.spent.Validations),
		matcher,
		metered(auditAnnotations(policy), options, &compiled.spent.AuditAnnotations),
		metered(messageExpressions(policy), messageOptions, &compiled.spent.Messages),
		policy.Spec.FailurePolicy,
		nil,
	)
	return compiled, errors.Join(failures...)
}

// meter adds to spent what an evaluation takes from the budget.
type meter struct {
	cel.ConditionEvaluator
	spent *int64
}

func (m *meter) ForInput(ctx context.Context, attributes *admission.VersionedAttributes, request *admissionv1.AdmissionRequest, variables cel.OptionalVariableBindings, namespace *corev1.Namespace, budget int64) ([]cel.EvaluationResult, int64, error) {
	results, remaining, err := m.ConditionEvaluator.ForInput(ctx, attributes, request, variables, namespace, budget)
	*m.spent += budget - max(remaining, 0)
	return results, remaining, err
}

func matchConditions(policy *v1.ValidatingAdmissionPolicy) []cel.ExpressionAccessor {
	expressions := []cel.ExpressionAccessor{}
	for _, condition := range policy.Spec.MatchConditions {
		expressions = append(expressions, (*matchconditions.MatchCondition)(&condition))
	}
	return expressions
}

func validations(policy *v1.ValidatingAdmissionPolicy) []cel.ExpressionAccessor {
	expressions := []cel.ExpressionAccessor{}
	for _, validation := range policy.Spec.Validations {
		expressions = append(expressions, &validating.ValidationCondition{
			Expression: validation.Expression, Message: validation.Message, Reason: validation.Reason,
		})
	}
	return expressions
}

// messageExpressions has nothing in the place of a validation without one.
func messageExpressions(policy *v1.ValidatingAdmissionPolicy) []cel.ExpressionAccessor {
	expressions := make([]cel.ExpressionAccessor, len(policy.Spec.Validations))
	for i, validation := range policy.Spec.Validations {
		if validation.MessageExpression != "" {
			expressions[i] = &validating.MessageExpressionCondition{MessageExpression: validation.MessageExpression}
		}
	}
	return expressions
}

func auditAnnotations(policy *v1.ValidatingAdmissionPolicy) []cel.ExpressionAccessor {
	expressions := []cel.ExpressionAccessor{}
	for _, annotation := range policy.Spec.AuditAnnotations {
		expressions = append(expressions, &validating.AuditAnnotationCondition{
			Key: annotation.Key, ValueExpression: annotation.ValueExpression,
		})
	}
	return expressions
}
