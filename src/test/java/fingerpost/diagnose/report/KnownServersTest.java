package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.wire.Edns;
import fingerpost.wire.Query;
import fingerpost.wire.RootHints;
import fingerpost.wire.Transport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the survey learned of a server, the later parts of a report know. */
class KnownServersTest {
    private static final Fault SOUND = Fault.of("sound", "", "");

    private static List<Query> signaturesAskedOf(String address, Paper paper) {
        new Diagnosis(paper, Paper.profile().withAnchors(RootHints.anchors(". DS 1 13 2 " + "AB".repeat(32) + "\n")))
                .run(DomainName.of("sound.com."), progress -> {});
        return paper.asked(address).stream()
                .filter(each -> each.edns().filter(Edns::dnssecOk).isPresent())
                .toList();
    }

    @Test
    void aServerThatAnswersIsAskedForSignatures() {
        assertThat(signaturesAskedOf("127.0.3.2", Paper.of(SOUND))).isNotEmpty();
    }

    @Test
    void aSilentServerIsNotWaitedForAgain() {
        assertThat(signaturesAskedOf("127.0.3.2", Paper.of(SOUND).without("127.0.3.2")))
                .isEmpty();
    }

    @Test
    void aServerThatDropsEdnsIsNotWaitedForWithEveryQuestion() {
        Paper paper = Paper.of(Fault.twisted("sound", "", "", Twists.dropsEdns())
                .replacing("127.0.4.2", "127.0.3.2")
                .replacing("127.0.4.1", "127.0.3.1")
                .above("sound NS ns1.sound\nsound NS ns2.sound\nns1.sound A 127.0.3.1\nns2.sound A 127.0.3.2\n"));
        assertThat(signaturesAskedOf("127.0.3.2", paper))
                .allSatisfy(each -> assertThat(each.tries()).isEqualTo(1));
        assertThat(paper.asked("127.0.3.2"))
                .filteredOn(each -> each.transport() == Transport.UDP)
                .filteredOn(each -> each.edns().filter(Edns.plain()::equals).isPresent())
                .hasSize(2);
    }
}
