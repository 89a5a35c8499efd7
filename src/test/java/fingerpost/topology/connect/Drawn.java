package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.InGerman;
import java.util.List;

/** A line drawn in a test. */
final class Drawn {
    private Drawn() {}

    /** The names of what the line can mean. */
    static List<String> offers(Topology topology, String from, String to) {
        return edits(topology, from, to).stream().map(Edit::name).toList();
    }

    /** The topology after the first of the offers. */
    static Topology first(Topology topology, String from, String to) {
        return edits(topology, from, to).getFirst().apply(topology);
    }

    /** The topology after the offer of that name. */
    static Topology taken(Topology topology, String from, String to, String offer) {
        return edits(topology, from, to).stream()
                .filter(each -> each.name().equals(offer))
                .findFirst()
                .orElseThrow()
                .apply(topology);
    }

    static String refusal(Topology topology, String from, String to) {
        Connecting connecting = Connect.between(topology, Subject.parse(from), Subject.parse(to));
        assertThat(connecting).isInstanceOf(Connecting.Refused.class);
        InGerman.assertTold(connecting);
        return ((Connecting.Refused) connecting).reason();
    }

    private static List<Edit> edits(Topology topology, String from, String to) {
        Connecting connecting = Connect.between(topology, Subject.parse(from), Subject.parse(to));
        assertThat(connecting).isInstanceOf(Connecting.Offers.class);
        InGerman.assertTold(connecting);
        return ((Connecting.Offers) connecting).edits();
    }
}
