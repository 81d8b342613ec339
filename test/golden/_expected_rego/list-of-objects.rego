package groundrule.list_of_objects

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/list-of-objects (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some v2 in pod.volumes
	v2.hostPath != null
	line := sprintf("%s: volumes[].hostPath must not be set", [object.get(v2, "name", "")])
}

wrong contains "pod: a toleration for the team" if not pod_some_tolerations_key_is_team

wrong contains `imagePullSecrets[].name must not be "admin"` if {
	some s in pod.imagePullSecrets
	s.name == "admin"
}

pod_some_tolerations_key_is_team if {
	some t in pod.tolerations
	t.key == "team"
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["imagePullSecrets", "tolerations", "volumes"] {
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
