// Compiled from templates/docs by scripts/templates.mjs. Do not edit.
import Handlebars from 'handlebars/runtime.js'

const specs = {
  "changelog": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Nothing changed: both are version "
    + ((stack1 = container.lambda(container.strict(depth0, "to", {"start":{"line":4,"column":36},"end":{"line":4,"column":38}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "From version "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":6,"column":15},"end":{"line":6,"column":19}} ), depth0)) != null ? stack1 : "")
    + " to "
    + ((stack1 = alias2(alias1(depth0, "to", {"start":{"line":6,"column":27},"end":{"line":6,"column":29}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"sections"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":10,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "\nNothing that concerns you.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":13,"column":5},"end":{"line":13,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- **"
    + ((stack1 = alias2(alias1(depth0, "subject", {"start":{"line":16,"column":6},"end":{"line":16,"column":13}} ), depth0)) != null ? stack1 : "")
    + "** "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":16,"column":20},"end":{"line":16,"column":24}} ), depth0)) != null ? stack1 : "")
    + ". You: "
    + ((stack1 = alias2(alias1(depth0, "todo", {"start":{"line":16,"column":35},"end":{"line":16,"column":39}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Changes of "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"same"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "control": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parameters"),depth0,{"name":"parameters","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":1,"column":4},"end":{"line":1,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":3,"column":2},"end":{"line":3,"column":4}} ), depth0)) != null ? stack1 : "")
    + " · "
    + ((stack1 = alias2(alias1(depth0, "domain", {"start":{"line":3,"column":11},"end":{"line":3,"column":17}} ), depth0)) != null ? stack1 : "")
    + " · severity "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":3,"column":33},"end":{"line":3,"column":41}} ), depth0)) != null ? stack1 : "")
    + " · owner "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":3,"column":54},"end":{"line":3,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"what"),depth0,{"name":"what","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nOn this page: [examples](#examples) · [where it holds](#where-it-holds) · [exceptions](#exceptions) · [when you are denied](#when-you-are-denied) · [evidence](#evidence)\n\n## Examples\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"examples"),depth0,{"name":"examples","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## Where it holds\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"where"),depth0,{"name":"where","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parameters"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pod-security"),lookupProperty(depth0,"podSecurity"),{"name":"pod-security","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## Exceptions\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ask"),depth0,{"name":"ask","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## When you are denied\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"denied"),depth0,{"name":"denied","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"engines"),depth0,{"name":"engines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),depth0,{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"guard"),depth0,{"name":"guard","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## Evidence\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"evidence"),depth0,{"name":"evidence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "coverage": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"1":function(container,depth0,helpers,partials,data) {
    return "---:|";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "cluster", {"start":{"line":8,"column":4},"end":{"line":8,"column":11}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":8,"column":18},"end":{"line":8,"column":29}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":69}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nJudged "
    + ((stack1 = alias2(alias1(depth0, "how", {"start":{"line":14,"column":9},"end":{"line":14,"column":12}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "controls", {"start":{"line":14,"column":18},"end":{"line":14,"column":26}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Cluster "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":18,"column":13},"end":{"line":18,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\nEnvironment "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":20,"column":14},"end":{"line":20,"column":25}} ), depth0)) != null ? stack1 : "")
    + " · Kubernetes "
    + ((stack1 = alias2(alias1(depth0, "kubernetes", {"start":{"line":20,"column":43},"end":{"line":20,"column":53}} ), depth0)) != null ? stack1 : "")
    + " · engines in order: "
    + ((stack1 = alias2(alias1(depth0, "engines", {"start":{"line":20,"column":78},"end":{"line":20,"column":85}} ), depth0)) != null ? stack1 : "")
    + " · system namespaces: "
    + ((stack1 = alias2(alias1(depth0, "system", {"start":{"line":20,"column":111},"end":{"line":20,"column":117}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Namespaces | Class | Environment | Owner | |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"namespaces"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "\n| State | Control | Environment | What | Level | Held by |\n|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"off"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":25,"column":4},"end":{"line":25,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "class", {"start":{"line":25,"column":15},"end":{"line":25,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":25,"column":27},"end":{"line":25,"column":38}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":25,"column":45},"end":{"line":25,"column":50}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "exempt", {"start":{"line":25,"column":57},"end":{"line":25,"column":63}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":31,"column":4},"end":{"line":31,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "controls", {"start":{"line":31,"column":16},"end":{"line":31,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":31,"column":31},"end":{"line":31,"column":42}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "objects", {"start":{"line":31,"column":49},"end":{"line":31,"column":56}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":31,"column":63},"end":{"line":31,"column":68}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "held", {"start":{"line":31,"column":75},"end":{"line":31,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nOff in "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":39,"column":9},"end":{"line":39,"column":20}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "off", {"start":{"line":39,"column":26},"end":{"line":39,"column":29}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Coverage\n\nWho enforces what, cluster by cluster. What somebody should look at comes first: nobody enforces it, it fails open, it is recorded or warned about only. System namespaces are the platform's own and nobody judges them; a level of `off` is a decision and is listed apart.\n\n| Cluster | Environment |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"states"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":25},"end":{"line":5,"column":61}}})) != null ? stack1 : "")
    + "\n|---|---|"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"states"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"summary"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "\nCounted are controls in each environment of a cluster. What the levels mean: [levels](rollout.md#levels).\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"elsewhere"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"clusters"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "exceptions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "These were left out as a whole in the configuration. No control holds in them.\n\n| Cluster | Namespace | Why |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exempt"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "cluster", {"start":{"line":21,"column":4},"end":{"line":21,"column":11}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":21,"column":18},"end":{"line":21,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":21,"column":29},"end":{"line":21,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "None.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Exceptions\n\n## How to ask\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "ask", {"start":{"line":5,"column":2},"end":{"line":5,"column":5}} ), depth0)) != null ? stack1 : "")
    + " Say which control, which workload (namespace, kind and name), on which clusters, why in a sentence that a stranger understands, who answers for it, and when it is to be looked at again. The page of the control names its owner; [owners](owners.md) says where to find them.\n\nAn exception is narrow: one workload or one object, never a whole cluster. Before you ask, see whether the page of the control has a compliant manifest that does what you need.\n\n## Register\n\nNo exception is registered.\n\n## Exempt namespaces\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exempt"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "frameworks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":8,"column":2},"end":{"line":8,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n## "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":10,"column":5},"end":{"line":10,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"rows"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"missing"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"beyond"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Reference | Control | Contributes, because it … |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":16,"column":4},"end":{"line":16,"column":6}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "control", {"start":{"line":16,"column":13},"end":{"line":16,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":16,"column":27},"end":{"line":16,"column":34}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "No control here names a requirement of it.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nNot covered by any control here:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "beyond", {"start":{"line":31,"column":2},"end":{"line":31,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Frameworks\n\nWhat the controls contribute to, by framework, version and reference. A control contributes, for the reason given; it never satisfies a requirement by itself, and a requirement without a control here may be met elsewhere. Numbers differ between versions of a framework, so each version has its own table.\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "list", {"start":{"line":5,"column":2},"end":{"line":5,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"frameworks"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "index": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":14,"column":5},"end":{"line":14,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Control | What must hold |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depths[1],"environments"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":28},"end":{"line":16,"column":73}}})) != null ? stack1 : "")
    + " Owner |\n|---|---|"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depths[1],"environments"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":9},"end":{"line":17,"column":47}}})) != null ? stack1 : "")
    + "---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"2":function(container,depth0,helpers,partials,data) {
    return "---|";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":19,"column":4},"end":{"line":19,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":19,"column":15},"end":{"line":19,"column":20}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"levels"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":24},"end":{"line":19,"column":60}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":19,"column":63},"end":{"line":19,"column":68}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":4},"end":{"line":1,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\nWhat every cluster of ours asks of what runs on it: "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":3,"column":54},"end":{"line":3,"column":59}} ), depth0)) != null ? stack1 : "")
    + " controls in "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":3,"column":76},"end":{"line":3,"column":83}} ), depth0)) != null ? stack1 : "")
    + " entries, each with its reason, its owner and its fix.\n\n**Denied just now?** The message begins with a control in brackets and ends with a link to its page. Pages of all controls are below; what they are called in the message is what they are called here, and what comes after a dot is a check on that page.\n\n- [Coverage](coverage.md): who enforces what on which cluster, and where nobody does\n- [Rollout](rollout.md): the environments in order, and what the levels mean\n- [Owners](owners.md): whom to ask\n- [Exceptions](exceptions.md): how to ask for one, and which there are\n- [Frameworks](frameworks.md): the requirements that the controls contribute to\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"domains"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
  "owners": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":6,"column":2},"end":{"line":6,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n## "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":8,"column":5},"end":{"line":8,"column":9}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":8,"column":15},"end":{"line":8,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n- Contact: "
    + ((stack1 = alias2(alias1(depth0, "contact", {"start":{"line":10,"column":13},"end":{"line":10,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"team"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "- Controls: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"controls"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":12},"end":{"line":14,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"namespaces"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- GitHub team: "
    + ((stack1 = container.lambda(container.strict(depth0, "team", {"start":{"line":12,"column":17},"end":{"line":12,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "controls", {"start":{"line":14,"column":30},"end":{"line":14,"column":38}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "none";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- Namespaces on "
    + ((stack1 = alias2(alias1(depth0, "cluster", {"start":{"line":16,"column":18},"end":{"line":16,"column":25}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "names", {"start":{"line":16,"column":31},"end":{"line":16,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Owners\n\nWhom to ask: "
    + ((stack1 = container.lambda(container.strict(depth0, "list", {"start":{"line":3,"column":15},"end":{"line":3,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"owners"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "ask": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "None is registered. "
    + ((stack1 = alias2(alias1(depth0, "ask", {"start":{"line":1,"column":22},"end":{"line":1,"column":25}} ), depth0)) != null ? stack1 : "")
    + " The owner is "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":1,"column":43},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + ". More: [exceptions](../exceptions.md).\n";
},"useData":true},
  "denied": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"denies"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "texts", {"start":{"line":16,"column":2},"end":{"line":16,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"only"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"several"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"about"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Search for "
    + ((stack1 = container.lambda(container.strict(depth0, "search", {"start":{"line":3,"column":13},"end":{"line":3,"column":19}} ), depth0)) != null ? stack1 : "")
    + ". After it comes what is wrong, then the fix, this page and the owner:\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"warns"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "Nothing is denied yet. A warning reads:\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"records"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "Nothing is denied yet. What is recorded reads:\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "No cluster denies it. "
    + ((stack1 = container.lambda(container.strict(depth0, "command", {"start":{"line":11,"column":24},"end":{"line":11,"column":31}} ), depth0)) != null ? stack1 : "")
    + " says what is wrong, in these words:\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"only"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- only in "
    + ((stack1 = alias2(alias1(depth0, "environments", {"start":{"line":20,"column":12},"end":{"line":20,"column":24}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "line", {"start":{"line":20,"column":30},"end":{"line":20,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "\nEach line is one thing that is wrong; several are joined by `; `.\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"denied"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "engines": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n"
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":3,"column":2},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + ", on "
    + ((stack1 = alias2(alias1(depth0, "clusters", {"start":{"line":3,"column":16},"end":{"line":3,"column":24}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":5,"column":2},"end":{"line":5,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\nWhere a namespace is of another environment than its cluster, the policy's name ends in the environment: "
    + ((stack1 = container.lambda(container.strict(depth0, "otherNames", {"start":{"line":9,"column":107},"end":{"line":9,"column":117}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"engines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"otherNames"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "evidence": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Framework | Version | Reference | Contributes, because it … |\n|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"evidence"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "\nAll references: [frameworks](../frameworks.md). Declared in "
    + ((stack1 = container.lambda(container.strict(depth0, "source", {"start":{"line":8,"column":62},"end":{"line":8,"column":68}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "framework", {"start":{"line":5,"column":4},"end":{"line":5,"column":13}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":5,"column":20},"end":{"line":5,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":34},"end":{"line":5,"column":36}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "because", {"start":{"line":5,"column":43},"end":{"line":5,"column":50}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "No framework's requirement is named. Declared in "
    + ((stack1 = container.lambda(container.strict(depth0, "source", {"start":{"line":10,"column":51},"end":{"line":10,"column":57}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"evidence"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "examples": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nCompliant: "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":3,"column":13},"end":{"line":3,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":5,"column":2},"end":{"line":5,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nViolating: "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":9,"column":13},"end":{"line":9,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":11,"column":2},"end":{"line":11,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pass"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fail"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "guard": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nA change of a Namespace that lowers or removes its Pod Security label is denied as well:\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "block", {"start":{"line":6,"column":2},"end":{"line":6,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\nSet the labels `pod-security.kubernetes.io/enforce` and `pod-security.kubernetes.io/enforce-version` as the message says. What namespaces have that are not declared otherwise:\n\n| Cluster | Level | Version |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"labels"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "cluster", {"start":{"line":13,"column":4},"end":{"line":13,"column":11}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":13,"column":18},"end":{"line":13,"column":23}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "version", {"start":{"line":13,"column":30},"end":{"line":13,"column":37}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"guard"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "labels": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"labels"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nOn "
    + ((stack1 = alias2(alias1(depth0, "clusters", {"start":{"line":4,"column":5},"end":{"line":4,"column":13}} ), depth0)) != null ? stack1 : "")
    + ", Pod Security Admission is asked first: of a Pod that the namespace's label denies as well, only its words are seen.\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":6,"column":2},"end":{"line":6,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"labels"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "member": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parameters"),depth0,{"name":"parameters","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":2},"end":{"line":2,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n## "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":4,"column":5},"end":{"line":4,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":6,"column":2},"end":{"line":6,"column":4}} ), depth0)) != null ? stack1 : "")
    + " · severity "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":6,"column":20},"end":{"line":6,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"what"),depth0,{"name":"what","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**When you are denied.**\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"denied"),depth0,{"name":"denied","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),depth0,{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"examples"),depth0,{"name":"examples","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parameters"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pod-security"),lookupProperty(depth0,"podSecurity"),{"name":"pod-security","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"evidence"),depth0,{"name":"evidence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "parameters": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":4,"column":4},"end":{"line":4,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "environments", {"start":{"line":4,"column":15},"end":{"line":4,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":4,"column":34},"end":{"line":4,"column":39}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Parameter | Environments | Value |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parameters"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "pod-security": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"check"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Pod Security.** This is "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":3,"column":28},"end":{"line":3,"column":30}} ), depth0)) != null ? stack1 : "")
    + " of the Pod Security Standards, in level *"
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":3,"column":76},"end":{"line":3,"column":81}} ), depth0)) != null ? stack1 : "")
    + "*"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"since"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":84},"end":{"line":3,"column":120}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"restricted"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":121},"end":{"line":3,"column":255}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " since "
    + ((stack1 = container.lambda(container.strict(depth0, "since", {"start":{"line":3,"column":106},"end":{"line":3,"column":111}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"weaker"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":3,"column":139},"end":{"line":3,"column":248}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Level *baseline* has the weaker "
    + ((stack1 = container.lambda(container.strict(depth0, "weaker", {"start":{"line":3,"column":188},"end":{"line":3,"column":194}} ), depth0)) != null ? stack1 : "")
    + ".";
},"5":function(container,depth0,helpers,partials,data) {
    return " Level *baseline* does not check it.";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"workloads"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"near"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return "**Pod Security.** The Pod Security Standards look at some of the same fields, but this is not one of their checks: no namespace's label stands for it.\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "**Pod Security.** No level of the Pod Security Standards checks this, *restricted* neither.\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "**Pod Security.** The Pod Security Standards are about Pods; none of their levels checks this.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "what": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fix"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":7,"column":2},"end":{"line":7,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\nFrom the compliant example “"
    + ((stack1 = alias2(alias1(depth0, "example", {"start":{"line":9,"column":30},"end":{"line":9,"column":37}} ), depth0)) != null ? stack1 : "")
    + "”, only what this control reads."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pod"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":71},"end":{"line":9,"column":212}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " It belongs in the spec of a Pod: `spec.template.spec` of a Deployment, `spec.jobTemplate.spec.template.spec` of a CronJob.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n**Look out.** "
    + ((stack1 = container.lambda(container.strict(depth0, "caution", {"start":{"line":14,"column":16},"end":{"line":14,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Why.** "
    + ((stack1 = alias2(alias1(depth0, "rationale", {"start":{"line":1,"column":11},"end":{"line":1,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n\n**Do this.** "
    + ((stack1 = alias2(alias1(depth0, "remediation", {"start":{"line":3,"column":15},"end":{"line":3,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"fix"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"caution"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "where": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"where"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "System namespaces ("
    + ((stack1 = container.lambda(container.strict(depth0, "system", {"start":{"line":18,"column":21},"end":{"line":18,"column":27}} ), depth0)) != null ? stack1 : "")
    + ") are the platform's own: nobody judges what is in them. What the levels mean: [levels](../rollout.md#levels).\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"denies"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"of"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "| Cluster | Environment | What | Level | Held by |\n|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Otherwise, for "
    + ((stack1 = container.lambda(container.strict(depth0, "of", {"start":{"line":4,"column":17},"end":{"line":4,"column":19}} ), depth0)) != null ? stack1 : "")
    + ":\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "cluster", {"start":{"line":10,"column":4},"end":{"line":10,"column":11}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "environment", {"start":{"line":10,"column":18},"end":{"line":10,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "objects", {"start":{"line":10,"column":36},"end":{"line":10,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":10,"column":50},"end":{"line":10,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "held", {"start":{"line":10,"column":62},"end":{"line":10,"column":66}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"podTemplates"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "What already runs keeps running, and an update that leaves alone what is judged here passes."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"enforcesNew"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":92},"end":{"line":22,"column":220}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"enforces"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":220},"end":{"line":22,"column":445}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    return " At `enforce-new`, the Pods that controllers make for what is already there are admitted and recorded.";
},"8":function(container,depth0,helpers,partials,data) {
    return " At `enforce`, a Pod that has to be made again is judged as a new one: `kubectl rollout restart` of an old violating StatefulSet or DaemonSet is admitted, and then its Pods cannot be made. Fix it first.";
},"9":function(container,depth0,helpers,partials,data) {
    return "What is already there stays, and an update that leaves alone what is judged here passes.\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ci"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + "\n| Environment | Level | A violation |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"environments"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "\nWhat the levels mean: [levels](../rollout.md#levels).\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "No cluster enforces this control: it is about what is kept in repositories, not about what runs, and `groundrule check` judges it there.\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "No admission enforces this control: it takes a live cluster to judge it, and `groundrule audit` does so.\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":37,"column":4},"end":{"line":37,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":37,"column":15},"end":{"line":37,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "effect", {"start":{"line":37,"column":27},"end":{"line":37,"column":33}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"admission"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "rollout": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Environment "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":24,"column":17},"end":{"line":24,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"clusters"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":107}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"levels"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Clusters: "
    + ((stack1 = container.lambda(container.strict(depth0, "clusters", {"start":{"line":26,"column":28},"end":{"line":26,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".";
},"2":function(container,depth0,helpers,partials,data) {
    return "No cluster is of this environment; namespaces may be.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"levels"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "level", {"start":{"line":30,"column":4},"end":{"line":30,"column":9}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":30,"column":15},"end":{"line":30,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Rollout\n\nA control comes to one environment after the other, and in each from the weaker levels to the stronger. The picture shows the environments in order, their clusters, and how many entries of the baseline are at which level.\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "picture", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Levels\n\n| Level | A new violation | What already runs |\n|---|---|---|\n| `off` | is not judged | is not judged |\n| `audit` | is admitted and recorded | is recorded when it changes |\n| `warn` | is admitted; whoever sent it is told | is recorded when it changes |\n| `enforce-new` | is denied to people and pipelines | keeps running, restarts, scales: Pods, ReplicaSets and Jobs that the cluster's own controllers make for what is already there are admitted and recorded |\n| `enforce` | is denied to everybody | keeps running; a Pod that has to be made again is judged as a new one |\n\nOn every level an update passes that leaves alone what the control reads, so what violates it already can be relabelled, scaled down and deleted.\n\nAt `enforce`, `kubectl rollout restart` of an old violating StatefulSet or DaemonSet is admitted, since nothing that is judged changes. Its controller then deletes a Pod and may not make the next one. A Deployment keeps its Pods, since the new ReplicaSet is denied first. `enforce-new` spares all of them, which is why a control goes through it first.\n\nPod Security labels know three modes. A control at `enforce` may also be held by the label's enforce mode, one at `enforce-new` or `warn` by its warn and audit modes.\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"environments"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "set": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":8,"column":4},"end":{"line":8,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":8,"column":15},"end":{"line":8,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":8,"column":27},"end":{"line":8,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"member"),depth0,{"name":"member","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":1,"column":4},"end":{"line":1,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":3,"column":2},"end":{"line":3,"column":4}} ), depth0)) != null ? stack1 : "")
    + " · "
    + ((stack1 = alias2(alias1(depth0, "domain", {"start":{"line":3,"column":11},"end":{"line":3,"column":17}} ), depth0)) != null ? stack1 : "")
    + " · "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":3,"column":24},"end":{"line":3,"column":29}} ), depth0)) != null ? stack1 : "")
    + " checks · owner "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":3,"column":49},"end":{"line":3,"column":54}} ), depth0)) != null ? stack1 : "")
    + "\n\n| Check | What must hold | Severity |\n|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "\n## Where it holds\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"where"),depth0,{"name":"where","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## Exceptions\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ask"),depth0,{"name":"ask","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n## When you are denied\n\nA denial begins with the check in brackets, such as "
    + ((stack1 = alias2(alias1(depth0, "example", {"start":{"line":21,"column":54},"end":{"line":21,"column":61}} ), depth0)) != null ? stack1 : "")
    + ", and ends with a link to its part of this page.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"engines"),depth0,{"name":"engines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"guard"),depth0,{"name":"guard","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
}

const environment = Handlebars.create()
const templates = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, environment.template(spec)]))
environment.registerPartial(templates)

/** Renders a template with a view of it. Throws where there is no such template, or the view lacks what it names. */
export function render(name, view) {
  return templates[name](view)
}
