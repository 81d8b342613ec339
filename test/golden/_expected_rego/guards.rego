package groundrule.guards

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/guards (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: securityContext.runAsNonRoot must be true" if {
	not pod.os.name == "windows"
	not pod.securityContext.runAsNonRoot == true
}

wrong contains line if {
	not pod.os.name == "windows"
	some c in containers
	c.securityContext != null
	not c.securityContext.readOnlyRootFilesystem == true
	line := sprintf("%s: securityContext.readOnlyRootFilesystem must be true", [object.get(c, "name", "")])
}

wrong contains line if {
	not pod.os.name == "windows"
	some c in containers
	c.securityContext != null
	not run_as_group_greater_than_0(c)
	line := sprintf("%s: securityContext.runAsGroup must be greater than 0", [object.get(c, "name", "")])
}

run_as_group_greater_than_0(c) if c.securityContext.runAsGroup > 0

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["containers", "ephemeralContainers", "initContainers", "os", "securityContext"] {
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

containers contains c if some c in pod.containers
containers contains c if some c in pod.initContainers
containers contains c if some c in pod.ephemeralContainers
