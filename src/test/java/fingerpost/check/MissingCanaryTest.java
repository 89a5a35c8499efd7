package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingCanaryTest {
    private static final Fixed OLD = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Fixed NEW = new Fixed(List.of(A.of("192.0.2.2")));
    private static final RecordSet PLAIN = set("www.example.com", 300, OLD);
    private static final RecordSet CANARY = PLAIN.withPolicy(new Canary(OLD, NEW, 500, Canary.Draw.EACH_ANSWER));
    private static final HostedZone ZONE = zone("example.com");
    private final Check check = new MissingCanary();

    private static Scenario moving(Happening... before) {
        List<Happening> happenings = new ArrayList<>(List.of(before));
        happenings.add(
                new Happening.CanaryMoves(Duration.ofMinutes(5), ZONE.id(), DomainName.of("www.example.com"), 1000));
        return new Scenario(Id.of("storm"), "storm", Duration.ofMinutes(10), happenings, Set.of());
    }

    @Test
    void aNameWithoutOneIsTold() {
        assertThat(only(check, ZONE.with(PLAIN), moving()).message())
                .contains("the canary of www.example.com, which has none");
    }

    @Test
    void aNameThatHasOneOrGetsOneIsFine() {
        assertThat(found(check, ZONE.with(CANARY), moving())).isEmpty();
        Happening made = new Happening.RecordChanges(Duration.ofMinutes(1), ZONE.id(), CANARY);
        assertThat(found(check, ZONE.with(PLAIN), moving(made))).isEmpty();
    }
}
