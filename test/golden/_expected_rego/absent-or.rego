package groundrule.absent_or

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/absent-or (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `pod: dnsPolicy must be unset or one of "ClusterFirst", "Default"` if {
	pod.dnsPolicy != null
	not pod.dnsPolicy in {"ClusterFirst", "Default"}
}

wrong contains `pod: runtimeClassName must be unset or not "host"` if pod.runtimeClassName == "host"

wrong contains "pod: securityContext.fsGroup must be unset or at least 1" if {
	pod.securityContext.fsGroup != null
	not pod.securityContext.fsGroup >= 1
}

wrong contains `pod: securityContext.seLinuxOptions.type must be "container_t"` if {
	pod.securityContext.seLinuxOptions != null
	not pod.securityContext.seLinuxOptions.type == "container_t"
}

wrong contains "pod: securityContext.seLinuxOptions.user must not be set" if {
	pod.securityContext.seLinuxOptions != null
	pod.securityContext.seLinuxOptions.user != null
}

wrong contains `pod: os.name must be "linux", where os is set` if {
	pod.os != null
	not pod.os.name == "linux"
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["dnsPolicy", "os", "runtimeClassName", "securityContext"] {
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
