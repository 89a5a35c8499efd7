package fingerpost.ui.inspect;

import fingerpost.topology.Member;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A backend's place in a service. */
final class MemberForm {
    private final Topology topology;

    MemberForm(Topology topology) {
        this.topology = topology;
    }

    Form<Member> form() {
        return new Form<>(List.of(
                Fields.element(
                        Speech.of("Backend"),
                        topology,
                        ServiceForm::serves,
                        Member::backend,
                        (m, backend) ->
                                new Member(backend, m.weight(), m.backup(), m.down(), m.maxFails(), m.failTimeout())),
                Fields.text(
                        Speech.of("Weight"),
                        "1",
                        m -> Integer.toString(m.weight()),
                        (m, text) -> new Member(
                                m.backend(),
                                Read.number(text, "A weight"),
                                m.backup(),
                                m.down(),
                                m.maxFails(),
                                m.failTimeout())),
                new Entry.Flag<>(
                        Speech.of("Backup, only while no other is usable"),
                        Member::backup,
                        (m, backup) ->
                                new Member(m.backend(), m.weight(), backup, m.down(), m.maxFails(), m.failTimeout())),
                new Entry.Flag<>(
                        Speech.of("Taken out by hand (down)"),
                        Member::down,
                        (m, down) ->
                                new Member(m.backend(), m.weight(), m.backup(), down, m.maxFails(), m.failTimeout())),
                Fields.text(
                        Speech.of("Failures that take it out (max_fails)"),
                        "1",
                        m -> Integer.toString(m.maxFails()),
                        (m, text) -> new Member(
                                m.backend(),
                                m.weight(),
                                m.backup(),
                                m.down(),
                                Read.number(text, "max_fails"),
                                m.failTimeout())),
                Fields.text(
                        Speech.of("Within, and out for (fail_timeout)"),
                        "10s",
                        m -> Read.written(m.failTimeout()),
                        (m, text) -> new Member(
                                m.backend(),
                                m.weight(),
                                m.backup(),
                                m.down(),
                                m.maxFails(),
                                Read.duration(text, "fail_timeout")))));
    }
}
