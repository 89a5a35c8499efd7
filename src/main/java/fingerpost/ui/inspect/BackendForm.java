package fingerpost.ui.inspect;

import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A web application that answers on one port. */
final class BackendForm {
    private BackendForm() {}

    static Form<Backend> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        "app-1",
                        Backend::label,
                        (b, text) -> new Backend(
                                b.id(), text.strip(), b.host(), b.port(), b.capacity(), b.stateful(), b.certificate())),
                Fields.text(
                        Speech.of("Address or name"),
                        "192.0.2.10",
                        b -> b.host().text(),
                        (b, text) -> new Backend(
                                b.id(),
                                b.label(),
                                Host.of(text.strip()),
                                b.port(),
                                b.capacity(),
                                b.stateful(),
                                b.certificate())),
                Fields.text(
                        Speech.of("Port"),
                        "8080",
                        b -> Integer.toString(b.port()),
                        (b, text) -> new Backend(
                                b.id(),
                                b.label(),
                                b.host(),
                                Read.number(text, "A port"),
                                b.capacity(),
                                b.stateful(),
                                b.certificate())),
                Fields.text(
                        Speech.of("Capacity in requests per second"),
                        Speech.of("unlimited"),
                        BackendForm::capacity,
                        (b, text) -> new Backend(
                                b.id(),
                                b.label(),
                                b.host(),
                                b.port(),
                                Read.maybeNumber(text, Speech.of("A capacity")),
                                b.stateful(),
                                b.certificate())),
                new Entry.Flag<>(
                        Speech.of("Keeps sessions in its own memory"),
                        Backend::stateful,
                        (b, stateful) -> new Backend(
                                b.id(), b.label(), b.host(), b.port(), b.capacity(), stateful, b.certificate())),
                Fields.certificate(
                        topology,
                        Backend::certificate,
                        (b, certificate) -> new Backend(
                                b.id(), b.label(), b.host(), b.port(), b.capacity(), b.stateful(), certificate))));
    }

    private static String capacity(Backend backend) {
        return backend.capacity().isPresent()
                ? Integer.toString(backend.capacity().getAsInt())
                : "";
    }
}
