package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import java.util.List;
import java.util.Optional;

/** A service registry, one line for each instance. */
final class RegistryForm {
    private RegistryForm() {}

    static Json write(ServiceRegistry registry) {
        return new Writing()
                .text("id", registry.id())
                .text("label", registry.label())
                .text("service", Names.host(registry.serviceName()))
                .number("ttl", registry.ttl().seconds())
                .textIfAny("web", registry.webName().map(Names::host))
                .textIfAny("key", registry.key().map(Names::host))
                .list("instances", registry.instances(), RegistryForm::instance)
                .block();
    }

    static ServiceRegistry read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        DomainName service = source.field("service").as(DomainName::of);
        Ttl ttl = Times.ttl(source.field("ttl"));
        Optional<DomainName> web = source.find("web").map(each -> each.as(DomainName::of));
        Optional<DomainName> key = source.find("key").map(each -> each.as(DomainName::of));
        List<Instance> instances = source.list("instances", RegistryForm::readInstance);
        return source.made(() -> new ServiceRegistry(id, label, service, ttl, instances, web, key));
    }

    private static Json instance(Instance instance) {
        return new Writing()
                .text("backend", instance.backend())
                .text("host", Names.host(instance.host()))
                .numberUnless(0, "priority", instance.priority())
                .numberUnless(0, "weight", instance.weight())
                .flat();
    }

    private static Instance readInstance(Source source) {
        Id backend = source.field("backend").as(Id::of);
        DomainName host = source.field("host").as(DomainName::of);
        int priority = source.wholeOr(0, "priority");
        int weight = source.wholeOr(0, "weight");
        return source.made(() -> new Instance(backend, host, priority, weight));
    }
}
