package groundrule.list_of_texts_quantified

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/list-of-texts-quantified (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `dnsConfig.nameservers[] must start with "10."` if {
	some server in pod.dnsConfig.nameservers
	not startswith(server, "10.")
}

wrong contains "pod: a search for svc" if not pod_some_dns_config_searches_search_is_svc

pod_some_dns_config_searches_search_is_svc if {
	some search in pod.dnsConfig.searches
	search == "svc"
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod, "dnsConfig", null) == object.get(old_pod, "dnsConfig", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
