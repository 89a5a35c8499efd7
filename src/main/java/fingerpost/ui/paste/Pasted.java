package fingerpost.ui.paste;

import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;

/** What a pasted text makes of a design. */
public sealed interface Pasted {
    /**
     * Another design.
     *
     * @param what was pasted where, as the step is called: {@code 3 addresses to www.example.com}
     * @param fresh what it is about, to be selected
     * @param loose of these, what nothing leads to, so that a place must be found for it
     * @param left what was not taken, and why, in whole sentences
     */
    record Made(String what, Topology topology, Set<Subject> fresh, List<Subject> loose, List<String> left)
            implements Pasted {
        public Made {
            fresh = Set.copyOf(fresh);
            loose = List.copyOf(loose);
            left = List.copyOf(left);
        }
    }

    /** None, and why. */
    record Refused(String why) implements Pasted {}

    /**
     * Makes what can be made of the text. Takes a moment for a long one.
     *
     * @param selection says where addresses and relative names belong
     */
    static Pasted of(String text, Topology topology, Set<Subject> selection) {
        return switch (Recognising.of(text)) {
            case Recognised.Nothing(String why) -> new Refused(why);
            case Recognised.Addresses addresses -> new PastedAddresses(topology, selection).of(addresses);
            case Recognised.ZoneText(String lines) -> new PastedRecords(topology, selection).ofZone(lines);
            case Recognised.Answers(String lines) -> new PastedRecords(topology, selection).ofAnswers(lines);
            case Recognised.Hosts hosts -> new PastedRecords(topology, selection).ofHosts(hosts);
            case Recognised.Names(var names) -> new PastedNames(topology, selection).of(names);
            case Recognised.Configuration(var kind, String lines) -> PastedConfiguration.of(kind, lines, topology);
        };
    }
}
