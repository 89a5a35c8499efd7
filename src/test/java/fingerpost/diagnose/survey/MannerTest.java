package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Edns;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MannerTest {
    private static final Question QUESTION = new Question(DomainName.of("example.com."), RecordType.SOA);
    private static final ResolutionProfile PROFILE =
            ResolutionProfile.internet().withPatience(Duration.ofMillis(700), 3, Duration.ofSeconds(9));

    @ParameterizedTest
    @EnumSource
    void everyMannerHasThePatienceOfTheProfile(Manner manner) {
        assertThat(query(manner).timeout()).isEqualTo(Duration.ofMillis(700));
        assertThat(query(manner).tries()).isEqualTo(3);
        assertThat(query(manner).question()).isEqualTo(QUESTION);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RECURSIVE")
    void onlyOneMannerAsksForRecursion(Manner manner) {
        assertThat(query(manner).recursionDesired()).isFalse();
        assertThat(query(Manner.RECURSIVE).recursionDesired()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TCP")
    void onlyOneMannerGoesOverTcp(Manner manner) {
        assertThat(query(manner).transport()).isEqualTo(Transport.UDP);
        assertThat(query(Manner.TCP).transport()).isEqualTo(Transport.TCP);
    }

    /** No two of them may look the same to a server, else one would say nothing. */
    @Test
    void allMannersDiffer() {
        assertThat(List.of(Manner.values())).extracting(MannerTest::query).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyKnowsIsSentToSeeWhetherItIsIgnored() {
        assertThat(query(Manner.WITHOUT_EDNS).edns()).isEmpty();
        assertThat(query(Manner.EDNS_VERSION_1).edns()).map(Edns::version).contains(1);
        Edns unknown = query(Manner.UNKNOWN_OPTION).edns().orElseThrow();
        assertThat(unknown.version()).isZero();
        assertThat(unknown.options()).hasSize(1);
    }

    private static Query query(Manner manner) {
        return manner.query(QUESTION, Server.of(IpAddress.of("192.0.2.53")), PROFILE);
    }
}
