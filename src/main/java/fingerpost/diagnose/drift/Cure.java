package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import java.util.List;

/**
 * What has to be done to the live zone so that it says what the design says.
 *
 * @param publish sets that replace those of their owner and type
 * @param withdraw owners and types that go
 */
public record Cure(List<RRset> publish, List<Question> withdraw) {
    public static final Cure NONE = new Cure(List.of(), List.of());

    public Cure {
        publish = List.copyOf(publish);
        withdraw = List.copyOf(withdraw);
    }
}
