package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import java.util.Optional;
import java.util.OptionalInt;

/** A backend, on one line. */
final class BackendForm {
    private BackendForm() {}

    static Json write(Backend backend) {
        Writing writing = new Writing()
                .text("id", backend.id())
                .text("label", backend.label())
                .text("host", Names.host(backend.host()))
                .number("port", backend.port());
        backend.capacity().ifPresent(capacity -> writing.number("capacity", capacity));
        return writing.truthUnless(false, "stateful", backend.stateful())
                .textIfAny("certificate", backend.certificate())
                .flat();
    }

    static Backend read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        Host host = source.field("host").as(Host::of);
        int port = source.field("port").whole();
        OptionalInt capacity = source.find("capacity")
                .map(each -> OptionalInt.of(each.whole()))
                .orElse(OptionalInt.empty());
        boolean stateful = source.truthOr(false, "stateful");
        Optional<Id> certificate = source.find("certificate").map(each -> each.as(Id::of));
        return source.made(() -> new Backend(id, label, host, port, capacity, stateful, certificate));
    }
}
