/**
 * Fields that Go writes with `omitempty` (k8s.io/api v0.37.1) and zero-values.json does not list: types that it did not
 * reach, and fields that come from an inlined struct.
 */
export const moreZeros = {
  'admissionregistration.v1.ApplyConfiguration': ['expression'],
  'admissionregistration.v1.JSONPatch': ['expression'],
  'admissionregistration.v1.MutatingAdmissionPolicyBindingSpec': ['policyName'],
  'admissionregistration.v1.MutatingAdmissionPolicySpec': [
    'matchConditions',
    'mutations',
    'reinvocationPolicy',
    'variables',
  ],
  'admissionregistration.v1.MutatingWebhook': ['matchConditions', 'rules'],
  'admissionregistration.v1.MutatingWebhookConfiguration': ['webhooks'],
  'admissionregistration.v1.NamedRuleWithOperations': ['apiGroups', 'apiVersions', 'operations', 'resources'],
  'admissionregistration.v1.RuleWithOperations': ['apiGroups', 'apiVersions', 'resources'],
  'admissionregistration.v1.ValidatingWebhook': ['matchConditions', 'rules'],
  'admissionregistration.v1.ValidatingWebhookConfiguration': ['webhooks'],
  'admissionregistration.v1.WebhookClientConfig': ['caBundle'],
  'core.v1.ConfigMapEnvSource': ['name'],
  'core.v1.ConfigMapKeySelector': ['name'],
  'core.v1.ConfigMapProjection': ['name'],
  'core.v1.ConfigMapVolumeSource': ['name'],
  'core.v1.SecretEnvSource': ['name'],
  'core.v1.SecretKeySelector': ['name'],
  'core.v1.SecretProjection': ['name'],
  'core.v1.TopologySelectorTerm': ['matchLabelExpressions'],
  'storage.v1.StorageClass': ['allowedTopologies', 'mountOptions', 'parameters'],
}

/** Lists that Go writes without `omitempty` (k8s.io/api v0.37.1) although OpenAPI does not require them: `null` when not given. */
export const writtenLists = new Set([
  'autoscaling.v2.HorizontalPodAutoscalerStatus.currentMetrics',
  'core.v1.ProjectedVolumeSource.sources',
  'rbac.v1.ClusterRole.rules',
  'rbac.v1.Role.rules',
])

/** Defaults that the objects at hand do not show: zeros that Go writes in any case, and the server's defaulting functions (v1.37.1). */
export const moreDefaults = {
  'admissionregistration.v1.MutatingWebhook.failurePolicy': { value: 'Fail' },
  'admissionregistration.v1.MutatingWebhook.matchPolicy': { value: 'Equivalent' },
  'admissionregistration.v1.MutatingWebhook.namespaceSelector': { value: {} },
  'admissionregistration.v1.MutatingWebhook.objectSelector': { value: {} },
  'admissionregistration.v1.MutatingWebhook.reinvocationPolicy': { value: 'Never' },
  'admissionregistration.v1.MutatingWebhook.timeoutSeconds': { value: 10 },
  'admissionregistration.v1.RuleWithOperations.scope': { value: '*' },
  'admissionregistration.v1.ServiceReference.port': { value: 443 },
  'admissionregistration.v1.ValidatingWebhook.failurePolicy': { value: 'Fail' },
  'admissionregistration.v1.ValidatingWebhook.matchPolicy': { value: 'Equivalent' },
  'admissionregistration.v1.ValidatingWebhook.namespaceSelector': { value: {} },
  'admissionregistration.v1.ValidatingWebhook.objectSelector': { value: {} },
  'admissionregistration.v1.ValidatingWebhook.timeoutSeconds': { value: 10 },
  'apps.v1.StatefulSetOrdinals.start': { value: 0 },
  'apps.v1.StatefulSetSpec.serviceName': { value: '' },
  'batch.v1.PodFailurePolicyOnPodConditionsPattern.status': { value: 'True' },
  'core.v1.ImageVolumeSource.pullPolicy': { conditional: true },
  'core.v1.PodSpec.serviceAccountName': { conditional: true },
  'core.v1.ResourceFieldSelector.divisor': { value: '0' },
  'core.v1.ServiceSpec.sessionAffinityConfig': { conditional: true },
  'storage.v1.StorageClass.reclaimPolicy': { value: 'Delete' },
  'storage.v1.StorageClass.volumeBindingMode': { value: 'Immediate' },
}
