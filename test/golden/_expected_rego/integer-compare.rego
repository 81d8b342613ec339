package groundrule.integer_compare

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/integer-compare (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: securityContext.runAsUser must be greater than 0" if not pod_run_as_user_greater_than_0
wrong contains "pod: securityContext.runAsUser must be at least 1000" if not pod_run_as_user_at_least_1000
wrong contains "pod: securityContext.runAsUser must be less than 65536" if not pod_run_as_user_less_than_65536
wrong contains "pod: securityContext.runAsUser must be at most 65534" if not pod_run_as_user_at_most_65534

pod_run_as_user_greater_than_0 if pod.securityContext.runAsUser > 0

pod_run_as_user_at_least_1000 if pod.securityContext.runAsUser >= 1000

pod_run_as_user_less_than_65536 if {
	is_number(pod.securityContext.runAsUser)
	pod.securityContext.runAsUser < 65536
}

pod_run_as_user_at_most_65534 if {
	is_number(pod.securityContext.runAsUser)
	pod.securityContext.runAsUser <= 65534
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod, "securityContext", null) == object.get(old_pod, "securityContext", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
