package groundrule.flattening

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/flattening (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: hostPID must not be true" if pod.hostPID == true
wrong contains "pod: hostIPC must not be true" if pod.hostIPC == true
wrong contains "pod: hostNetwork must not be true" if pod.hostNetwork == true
wrong contains `pod: restartPolicy must be "Always"` if not pod.restartPolicy == "Always"

wrong contains "pod: it is placed" if {
	not pod_has_node_name
	not pod_has_scheduler_name_and_has_hostname
}

pod_has_node_name if pod.nodeName != null

pod_has_scheduler_name_and_has_hostname if {
	pod.schedulerName != null
	pod.hostname != null
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["hostIPC", "hostNetwork", "hostPID", "hostname", "nodeName", "restartPolicy", "schedulerName"] {
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
