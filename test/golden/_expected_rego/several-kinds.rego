package groundrule.several_kinds

violation contains {"msg": msg} if {
	not unchanged
	not by_control_plane
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/several-kinds (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `rules[].verbs must not contain "*"` if {
	some rule in input.review.object.rules
	"*" in rule.verbs
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "rules", null) == object.get(input.review.oldObject, "rules", null)
}

# The control plane keeps its own objects up to date.
by_control_plane if {
	input.review.object.kind == "ClusterRole"
	input.review.userInfo.username in {
		"system:apiserver",
		"system:kube-controller-manager",
		"system:serviceaccount:kube-system:clusterrole-aggregation-controller",
	}
}

by_control_plane if {
	object.get(input.review, ["userInfo", "username"], "") == ""
	input.review.object.metadata.labels["kubernetes.io/bootstrapping"] == "rbac-defaults"
}
