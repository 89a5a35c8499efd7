package fingerpost.ui.diagnose;

/** Resolvers that anybody may ask, as their operators publish them; nothing is sent to them unless they are chosen. */
enum KnownResolver {
    CLOUDFLARE("Cloudflare", "1.1.1.1"),
    GOOGLE("Google", "8.8.8.8"),
    QUAD9("Quad9", "9.9.9.9"),
    OPENDNS("OpenDNS", "208.67.222.222"),
    ALIDNS("AliDNS", "223.5.5.5"),
    DNSPOD("DNSPod", "119.29.29.29");

    private final String operator;
    private final String address;

    KnownResolver(String operator, String address) {
        this.operator = operator;
        this.address = address;
    }

    String operator() {
        return operator;
    }

    String address() {
        return address;
    }
}
