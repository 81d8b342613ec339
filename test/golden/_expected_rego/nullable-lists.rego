package groundrule.nullable_lists

violation contains {"msg": msg} if {
	not unchanged
	not by_control_plane
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/nullable-lists (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "rules must not be empty" if not has_some_rules
wrong contains "rules must be set" if not has_rules

has_some_rules if count(input.review.object.rules) > 0

has_rules if input.review.object.rules != null

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
