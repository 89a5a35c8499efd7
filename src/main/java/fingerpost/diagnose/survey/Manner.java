package fingerpost.diagnose.survey;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Limits;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.util.List;
import java.util.Optional;

/** How a server is asked, beside what it is asked. */
public enum Manner {
    /** Over UDP, with EDNS, without recursion. */
    USUAL,
    TCP,
    /** As before 1999: the answer must fit 512 octets. */
    WITHOUT_EDNS,
    /** With a version of EDNS that does not exist; owed is BADVERS (RFC 6891 section 6.1.3). */
    EDNS_VERSION_1,
    /** With an option and a flag that nobody knows; owed is an answer as if they were not there. */
    UNKNOWN_OPTION,
    /** On behalf of a network of clients (RFC 7871). */
    CLIENT_SUBNET,
    /** As a client asks its resolver. */
    RECURSIVE;

    /** From the range for private use (RFC 6891 section 9). */
    private static final EdnsOption UNKNOWN = new EdnsOption.Other(65_100, "");

    private static final int UNKNOWN_FLAG = 1;
    /** Nobody's (RFC 5737): whether a server looks at the network shows in the scope, whatever it answers. */
    private static final EdnsOption SUBNET = new EdnsOption.ClientSubnet(IpNetwork.of("198.51.100.0/24"), 0);

    Query query(Question question, Server server, ResolutionProfile profile) {
        Query usual = Query.authoritative(question, server).withPatience(profile.timeout(), profile.tries());
        return switch (this) {
            case USUAL -> usual;
            case TCP -> usual.withTransport(Transport.TCP);
            case WITHOUT_EDNS -> usual.withEdns(Optional.empty());
            case EDNS_VERSION_1 -> usual.withEdns(Optional.of(new Edns(Limits.UDP_SIZE, 1, 0, List.of())));
            case UNKNOWN_OPTION ->
                usual.withEdns(Optional.of(new Edns(Limits.UDP_SIZE, 0, UNKNOWN_FLAG, List.of(UNKNOWN))));
            case CLIENT_SUBNET -> usual.withEdns(Optional.of(Edns.plain().with(SUBNET)));
            case RECURSIVE -> usual.withRecursionDesired(true);
        };
    }
}
