package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.endpoint;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

/** RFC 1034, 2308, 4592 and 6672 on small zones; see {@link AuthorityAgainstNamedTest} for the same against BIND. */
class AuthorityTest {
    private static final HostedZone ZONE = zone("example.com", """
            @ 3600 NS ns1
            ns1 300 A 192.0.2.53
            www 300 CNAME web
            web 120 A 192.0.2.1
            cloud 300 CNAME lb.example.net.
            across 300 CNAME www.example.org.
            a.b 300 A 192.0.2.2
            *.wild 300 CNAME web
            sub 300 NS ns.sub
            ns.sub 300 A 192.0.2.54
            old 200 DNAME web.example.org.
            loop 300 CNAME loop
            twice 300 CNAME web
            twice 300 CNAME ns1
            @ 300 ALIAS lb.example.net.
            nowhere 300 ALIAS gone.example.com.
            far 600 ALIAS hop
            hop 30 CNAME lb.example.net.
            """);

    private static final HostedZone ORG = zone("example.org", "www 300 A 192.0.2.9");
    private static final Topology SITE = topology(ZONE, ORG, endpoint("lb.example.net", "203.0.113.7"));

    @Test
    void anAnswerIsAuthoritativeAndHasTheWholeChainInOrder() {
        Response response = ask("www.example.com", "A");

        assertThat(response.authoritative()).isTrue();
        assertThat(lines(response.answer()))
                .containsExactly("www.example.com. 300 CNAME web.example.com.", "web.example.com. 120 A 192.0.2.1");
    }

    @Test
    void noDataHasTheSoaWithTheLesserOfItsTtlAndItsMinimum() {
        Response response = ask("web.example.com", "MX");

        assertThat(response.isNoData()).isTrue();
        assertThat(response.authority().getFirst().ttl().seconds()).isEqualTo(60);
    }

    @Test
    void anEmptyNonTerminalExistsAndHasNoData() {
        assertThat(ask("b.example.com", "A").isNoData()).isTrue();
        assertThat(ask("c.example.com", "A").rcode()).isEqualTo(Rcode.NXDOMAIN);
    }

    @Test
    void aWildcardAnswersWithTheNameThatWasAsked() {
        assertThat(lines(ask("x.y.wild.example.com", "A").answer()))
                .containsExactly(
                        "x.y.wild.example.com. 300 CNAME web.example.com.", "web.example.com. 120 A 192.0.2.1");
    }

    @Test
    void belowAZoneCutThereIsOnlyAReferralWithGlue() {
        Response response = ask("www.sub.example.com", "A");

        assertThat(response.isReferral()).isTrue();
        assertThat(lines(response.authority())).containsExactly("sub.example.com. 300 NS ns.sub.example.com.");
        assertThat(lines(response.additional())).containsExactly("ns.sub.example.com. 300 A 192.0.2.54");
    }

    @Test
    void theParentAnswersForTheDsOfAChild() {
        Response response = ask("sub.example.com", "DS");

        assertThat(response.authoritative()).isTrue();
        assertThat(response.isNoData()).isTrue();
    }

    @Test
    void aDnameMakesACnameWithItsOwnTtl() {
        assertThat(lines(ask("a.old.example.com", "A").answer()))
                .containsExactly(
                        "old.example.com. 200 DNAME web.example.org.",
                        "a.old.example.com. 200 CNAME a.web.example.org.");
    }

    @Test
    void aDnameThatMakesTheNameTooLongIsYxdomain() {
        HostedZone longer = zone("example.com", "d 300 DNAME " + "x".repeat(60) + ".example.net.");
        String name = ("y".repeat(60) + ".").repeat(3) + "d.example.com";

        assertThat(new Authority(topology(longer))
                        .answer(question(name, "A"), ASKER, new DesignState(1))
                        .rcode())
                .isEqualTo(Rcode.YXDOMAIN);
    }

    @Test
    void aChainGoesOnInAnotherZoneOfTheDesignAndStopsOutside() {
        assertThat(lines(ask("across.example.com", "A").answer())).hasSize(2);
        assertThat(lines(ask("cloud.example.com", "A").answer()))
                .containsExactly("cloud.example.com. 300 CNAME lb.example.net.");
    }

    @Test
    void serversThatKeepZonesApartStopAtTheBorder() {
        Response response =
                Authority.withinZones(SITE).answer(question("across.example.com", "A"), ASKER, new DesignState(1));

        assertThat(lines(response.answer())).containsExactly("across.example.com. 300 CNAME www.example.org.");
    }

    @Test
    void aLoopEndsInServfailWithWhatWasCollected() {
        Response response = ask("loop.example.com", "A");

        assertThat(response.rcode()).isEqualTo(Rcode.SERVFAIL);
        assertThat(lines(response.answer())).containsExactly("loop.example.com. 300 CNAME loop.example.com.");
    }

    @Test
    void ofTwoCnamesAtOneNameTheFirstIsFollowed() {
        assertThat(lines(ask("twice.example.com", "A").answer()))
                .containsExactly(
                        "twice.example.com. 300 CNAME web.example.com.",
                        "twice.example.com. 300 CNAME ns1.example.com.",
                        "web.example.com. 120 A 192.0.2.1");
    }

    @Test
    void anAliasIsAnsweredWithTheAddressesOfItsTargetAndTheLeastTtl() {
        assertThat(lines(ask("example.com", "A").answer())).containsExactly("example.com. 60 A 203.0.113.7");
        assertThat(lines(ask("far.example.com", "A").answer())).containsExactly("far.example.com. 30 A 203.0.113.7");
    }

    @Test
    void anAliasHasNoDataWhereItsTargetHasNoneAndFailsWhereItIsNotThere() {
        assertThat(ask("example.com", "AAAA").isNoData()).isTrue();
        assertThat(ask("example.com", "TXT").isNoData()).isTrue();
        assertThat(ask("nowhere.example.com", "A").rcode()).isEqualTo(Rcode.SERVFAIL);
    }

    @Test
    void aliasesInACircleAreServfail() {
        HostedZone circle = zone("example.com", "a 300 ALIAS b\nb 300 ALIAS a");

        assertThat(new Authority(topology(circle))
                        .answer(question("a.example.com", "A"), ASKER, new DesignState(1))
                        .rcode())
                .isEqualTo(Rcode.SERVFAIL);
    }

    @Test
    void anyGetsEveryRrset() {
        assertThat(ask("example.com", "ANY").answer())
                .extracting(set -> set.type().toString())
                .containsExactly("SOA", "NS", "A");
    }

    @Test
    void aNameOutsideAllZonesIsRefused() {
        Response response = ask("www.example.net", "A");

        assertThat(response.rcode()).isEqualTo(Rcode.REFUSED);
        assertThat(response.authoritative()).isFalse();
    }

    @Test
    void anEmptyZoneAnswersItsSoaAndNothingElse() {
        Authority empty = new Authority(topology(zone("example.com", "")));

        assertThat(empty.answer(question("example.com", "SOA"), ASKER, new DesignState(1))
                        .answer())
                .hasSize(1);
        assertThat(empty.answer(question("example.com", "NS"), ASKER, new DesignState(1))
                        .isNoData())
                .isTrue();
        assertThat(empty.answer(question("x.example.com", "A"), ASKER, new DesignState(1))
                        .rcode())
                .isEqualTo(Rcode.NXDOMAIN);
    }

    @Test
    void aZoneWhoseServersAreDownIsServfail() {
        DesignState state = new DesignState(1);
        state.fail(id("example-com"));

        assertThat(new Authority(SITE)
                        .answer(question("www.example.com", "A"), ASKER, state)
                        .rcode())
                .isEqualTo(Rcode.SERVFAIL);
    }

    private static Response ask(String name, String type) {
        return new Authority(SITE).answer(question(name, type), ASKER, new DesignState(1));
    }
}
