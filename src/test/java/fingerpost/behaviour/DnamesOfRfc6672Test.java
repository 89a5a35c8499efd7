package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnamesOfRfc6672Test {
    private static final Authority APEX = new Authority(topology(
            zone("example.com", "@ 300 DNAME example.net.\n@ 300 MX 10 mail.example.org."),
            zone("example.net", "a 60 A 192.0.2.1\na.b 60 A 192.0.2.2")));

    private static final Authority INNER = new Authority(topology(zone("example.com", """
            b 200 DNAME target
            b 300 A 192.0.2.9
            x.target 60 A 192.0.2.1
            y.target 60 CNAME x.target
            *.wild.target 60 A 192.0.2.2
            first 200 DNAME second
            second 200 DNAME target
            cyc 200 DNAME cyc
            grow 200 DNAME grow.grow
            """)));

    @ParameterizedTest
    @CsvSource({"a.example.com, a.example.net., 192.0.2.1", "a.b.example.com, a.b.example.net., 192.0.2.2"})
    void aDnameAtTheApexRenamesAllBelow(String name, String target, String address) {
        assertThat(lines(ask(APEX, name, "A").answer()))
                .containsExactly(
                        "example.com. 300 DNAME example.net.",
                        name + ". 300 CNAME " + target,
                        target + " 60 A " + address);
    }

    /** Section 2.3: the owner itself is not renamed; other types may stand there. */
    @Test
    void theOwnerOfTheDnameKeepsItsOwnRecords() {
        assertThat(lines(ask(APEX, "example.com", "MX").answer()))
                .containsExactly("example.com. 300 MX 10 mail.example.org.");
        assertThat(lines(ask(APEX, "example.com", "DNAME").answer()))
                .containsExactly("example.com. 300 DNAME example.net.");
        assertThat(ask(APEX, "example.com", "A").isNoData()).isTrue();
        assertThat(lines(ask(INNER, "b.example.com", "A").answer())).containsExactly("b.example.com. 300 A 192.0.2.9");
    }

    @Test
    void anEndingOfALabelIsNoMatch() {
        assertThat(ask(INNER, "ab.example.com", "A").rcode()).isEqualTo(Rcode.NXDOMAIN);
    }

    @Test
    void aMissingTargetIsNxdomainWithTheChain() {
        Response response = ask(INNER, "z.b.example.com", "A");

        assertThat(response.rcode()).isEqualTo(Rcode.NXDOMAIN);
        assertThat(lines(response.answer()))
                .containsExactly(
                        "b.example.com. 200 DNAME target.example.com.",
                        "z.b.example.com. 200 CNAME z.target.example.com.");
    }

    @Test
    void aQuestionForTheCnameGetsTheOneMadeAndGoesNoFurther() {
        assertThat(lines(ask(INNER, "y.b.example.com", "CNAME").answer()))
                .containsExactly(
                        "b.example.com. 200 DNAME target.example.com.",
                        "y.b.example.com. 200 CNAME y.target.example.com.");
    }

    @Test
    void cnamesDnamesAndWildcardsChain() {
        assertThat(lines(ask(INNER, "y.first.example.com", "A").answer()))
                .containsExactly(
                        "first.example.com. 200 DNAME second.example.com.",
                        "y.first.example.com. 200 CNAME y.second.example.com.",
                        "second.example.com. 200 DNAME target.example.com.",
                        "y.second.example.com. 200 CNAME y.target.example.com.",
                        "y.target.example.com. 60 CNAME x.target.example.com.",
                        "x.target.example.com. 60 A 192.0.2.1");
        assertThat(lines(ask(INNER, "q.wild.b.example.com", "A").answer()).getLast())
                .isEqualTo("q.wild.target.example.com. 60 A 192.0.2.2");
    }

    @Test
    void aDnameOntoItselfIsALoop() {
        assertThat(ask(INNER, "a.cyc.example.com", "A").rcode()).isEqualTo(Rcode.SERVFAIL);
    }

    @Test
    void aDnameThatGrowsEndsWithTheLimitOfLinks() {
        Response response = ask(INNER, "a.grow.example.com", "A");

        assertThat(response.rcode()).isEqualTo(Rcode.SERVFAIL);
        assertThat(lines(response.answer()))
                .filteredOn(line -> line.contains("CNAME"))
                .hasSize(12);
    }

    private static Response ask(Authority authority, String name, String type) {
        return authority.answer(question(name, type), ASKER, new DesignState(1));
    }
}
