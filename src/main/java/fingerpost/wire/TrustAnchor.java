package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;

/** Where trust begins: the DS of a key that the person believes without proof (RFC 4033 section 2). */
public record TrustAnchor(DomainName zone, Ds ds) {}
