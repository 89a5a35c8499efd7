package fingerpost.topology;

import fingerpost.dns.IpAddress;

/** Address families that are used or served. */
public enum Families {
    V4,
    V6,
    BOTH;

    public boolean v4() {
        return this != V6;
    }

    public boolean v6() {
        return this != V4;
    }

    /** Whether the family of that address is one of them. */
    public boolean include(IpAddress address) {
        return address.bits() == 32 ? v4() : v6();
    }
}
