package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyorTest {
    private static final String ROOT = """
            @ NS a.root-servers.test.
            a.root-servers.test. A 127.0.1.1
            com NS ns1.com
            com NS ns2.com
            ns1.com A 127.0.3.1
            ns2.com A 127.0.3.2
            dead NS ns1.dead
            dead NS ns2.dead
            ns1.dead A 127.0.3.1
            ns2.dead A 127.0.4.9
            """;
    private static final String ZONE = """
            @ 3600 IN SOA ns1 hostmaster 1 14400 3600 1209600 300
            @ NS ns1
            @ NS ns2
            ns1 A 127.0.3.1
            ns2 A %s
            @ A 192.0.2.1
            deep.down A 192.0.2.2
            """;

    private static TestNet net;
    private static ScriptedServer silent;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone("127.0.1.1", ".", ROOT)
                .zone("127.0.3.1", "com.", ZONE.formatted("127.0.3.2"))
                .zone("127.0.3.2", "com.", ZONE.formatted("127.0.3.2"))
                .zone("127.0.3.1", "example.com.", ZONE.formatted("127.0.3.2"))
                .zone("127.0.3.2", "example.com.", ZONE.formatted("127.0.3.2"))
                .zone("127.0.3.1", "dead.", ZONE.formatted("127.0.4.9"))
                .start();
        silent = net.script("127.0.4.9", (query, overTcp) -> List.of());
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static Surveyor surveyor() {
        return new Surveyor(new NetworkClient(), net.profile());
    }

    private static Survey survey(String domain) {
        return surveyor().survey(DomainName.of(domain), any -> {});
    }

    @Test
    void bothServersOfAZoneAndThoseAboveAreHeard() {
        Survey survey = survey("com.");
        assertThat(survey.zone()).isEqualTo(DomainName.of("com."));
        assertThat(survey.authorities())
                .extracting(each -> each.host().toString())
                .containsExactly("ns1.com. (127.0.3.1)", "ns2.com. (127.0.3.2)");
        assertThat(survey.delegated()).isEqualTo(survey.named()).hasSize(2);
        assertThat(survey.parents()).hasSize(1);
        assertThat(survey.addresses(DomainName.of("ns1.com."))).hasToString("[127.0.3.1]");
    }

    @Test
    void aNameDeepInsideAZoneIsLookedAtInItsZone() {
        Survey survey = survey("deep.down.com.");
        assertThat(survey.zone()).isEqualTo(DomainName.of("com."));
        assertThat(survey.names()).containsExactly(DomainName.of("deep.down.com."));
        assertThat(survey.records(DomainName.of("deep.down.com."), RecordType.A))
                .hasSize(1);
    }

    @Test
    void aZoneOnTheServersOfTheOneAboveIsFoundWithoutAReferral() {
        Survey survey = survey("example.com.");
        assertThat(survey.zone()).isEqualTo(DomainName.of("example.com."));
        assertThat(survey.delegations()).isEmpty();
        assertThat(survey.authorities()).hasSize(2);
    }

    @Test
    void aDomainThatDoesNotExistCostsNoMoreQuestions() {
        Surveyor surveyor = surveyor();
        Survey survey = surveyor.survey(DomainName.of("missing."), any -> {});
        assertThat(survey.exists()).isFalse();
        assertThat(surveyor.packets()).isEqualTo(1);
    }

    @Test
    void aSilentServerIsNotBotheredWithEveryQuestion() {
        int before = silent.asked();
        Survey survey = survey("dead.");
        assertThat(survey.servers())
                .extracting(Witness::standing)
                .containsExactly(Standing.AUTHORITATIVE, Standing.SILENT);
        assertThat(silent.asked() - before).isLessThanOrEqualTo(6);
    }

    @Test
    void progressGrowsUntilAllIsDone() {
        List<Progress> told = new CopyOnWriteArrayList<>();
        surveyor().survey(DomainName.of("com."), told::add);
        assertThat(told).isNotEmpty().allSatisfy(each -> assertThat(each.done()).isLessThanOrEqualTo(each.begun()));
        assertThat(told.getLast().done()).isEqualTo(told.getLast().begun());
        assertThat(told).extracting(Progress::done).isSorted();
    }

    @Test
    void anInterruptStopsIt() throws InterruptedException {
        List<Throwable> ended = new CopyOnWriteArrayList<>();
        Thread thread = Thread.ofVirtual()
                .start(() -> assertThatThrownBy(() -> surveyor()
                                .survey(
                                        DomainName.of("dead."),
                                        progress -> Thread.currentThread().isInterrupted()))
                        .satisfies(ended::add));
        while (silent.asked() == 0) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();
        assertThat(ended).singleElement().isInstanceOf(CancellationException.class);
    }
}
