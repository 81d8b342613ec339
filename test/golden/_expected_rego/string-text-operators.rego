package groundrule.string_text_operators

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/string-text-operators (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `pod: serviceAccountName must start with "team-"` if not pod_service_account_name_starts_with_team
wrong contains `pod: serviceAccountName must end with "-v1"` if not pod_service_account_name_ends_with_v1
wrong contains `pod: serviceAccountName must contain "it's"` if not pod_service_account_name_contains_it_s
wrong contains `pod: serviceAccountName must match "^[a-z'.-]+\d$"` if not pod_matching_service_account_name

pod_service_account_name_starts_with_team if startswith(pod.serviceAccountName, "team-")

pod_service_account_name_ends_with_v1 if endswith(pod.serviceAccountName, "-v1")

pod_service_account_name_contains_it_s if contains(pod.serviceAccountName, "it's")

pod_matching_service_account_name if regex.match(`^[a-z'.-]+\d$`, pod.serviceAccountName)

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod, "serviceAccountName", null) == object.get(old_pod, "serviceAccountName", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
