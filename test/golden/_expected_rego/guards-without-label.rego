package groundrule.guards_without_label

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/guards-without-label (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "rules[].resourceNames must be set" if {
	some rule in input.review.object.rules
	"secrets" in rule.resources
	not has_resource_names(rule)
}

has_resource_names(rule) if rule.resourceNames != null

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "rules", null) == object.get(input.review.oldObject, "rules", null)
}
