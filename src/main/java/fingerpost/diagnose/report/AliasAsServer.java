package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;

/** An NS record that names an alias. */
final class AliasAsServer extends LiveCheck {
    AliasAsServer() {
        super("NS03", "No server's name is an alias", "RFC 2181 section 10.3; Zonemaster DELEGATION05", Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName server : survey.serverNames()) {
            boolean alias = survey.addressTraces(server).stream()
                    .anyMatch(each -> !each.chain().isEmpty());
            if (alias) {
                seen.error(
                        survey.zone(),
                        server + ", a server of " + survey.zone() + ", is an alias. NS must name a host with addresses;"
                                + " many resolvers do not follow the alias, and for them the server is not there. Name the"
                                + " host itself.",
                        survey.evidence(server));
            }
        }
    }
}
