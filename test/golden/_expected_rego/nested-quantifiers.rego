package groundrule.nested_quantifiers

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/nested-quantifiers (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "every host needs a tls entry" if {
	some r in input.review.object.spec.rules
	not some_tls_hosts_contains_host(r)
}

some_tls_hosts_contains_host(r) if {
	some t in input.review.object.spec.tls
	r.host != null
	r.host in t.hosts
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
