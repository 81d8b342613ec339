package groundrule.level_enforce_new

violation contains {"msg": msg} if {
	not unchanged
	not resized
	not created_by_controller
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/level-enforce-new (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: hostPID must not be true" if pod.hostPID == true

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod, "hostPID", null) == object.get(old_pod, "hostPID", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

# What the cluster's own controllers create for what is already there is admitted, and recorded.
created_by_controller if {
	input.review.object.kind == "Pod"
	input.review.userInfo.username in {
		"system:kube-controller-manager",
		"system:serviceaccount:kube-system:daemon-set-controller",
		"system:serviceaccount:kube-system:job-controller",
		"system:serviceaccount:kube-system:replicaset-controller",
		"system:serviceaccount:kube-system:replication-controller",
		"system:serviceaccount:kube-system:statefulset-controller",
	}
}

created_by_controller if {
	input.review.object.kind == "ReplicaSet"
	input.review.userInfo.username in {
		"system:kube-controller-manager",
		"system:serviceaccount:kube-system:deployment-controller",
	}
}

created_by_controller if {
	input.review.object.kind == "Job"
	input.review.userInfo.username in {
		"system:kube-controller-manager",
		"system:serviceaccount:kube-system:cronjob-controller",
	}
}

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
