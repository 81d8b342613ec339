package groundrule.field_to_field

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/field-to-field (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: securityContext.runAsUser must be securityContext.runAsGroup" if {
	not pod_run_as_user_is_run_as_group
}

wrong contains "pod: securityContext.fsGroup must be at least securityContext.runAsUser" if {
	not pod_fs_group_at_least_run_as_user
}

wrong contains "metadata.name must be hostname" if not name_is_hostname
wrong contains "pod: hostname must be metadata.name" if not pod_hostname_is_name

pod_run_as_user_is_run_as_group if {
	pod.securityContext.runAsUser == pod.securityContext.runAsGroup
	pod.securityContext.runAsUser != null
}

pod_fs_group_at_least_run_as_user if {
	is_number(pod.securityContext.fsGroup)
	is_number(pod.securityContext.runAsUser)
	pod.securityContext.fsGroup >= pod.securityContext.runAsUser
}

name_is_hostname if {
	input.review.object.metadata.name == pod.hostname
	input.review.object.metadata.name != null
}

pod_hostname_is_name if {
	pod.hostname == input.review.object.metadata.name
	pod.hostname != null
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["hostname", "securityContext"] {
		object.get(pod, field, null) == object.get(old_pod, field, null)
	}
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
