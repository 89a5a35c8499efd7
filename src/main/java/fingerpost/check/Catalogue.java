package fingerpost.check;

import java.util.List;

/** Every check that there is, in the order of their codes. */
public final class Catalogue {
    /** One of each kind. */
    public static final List<Check> CHECKS = List.of(
            new DelegationDiffers(),
            new MissingGlue(),
            new GlueDiffers(),
            new ServerWithoutAddress(),
            new UnsignedChild(),
            new UnknownChild(),
            new FewServers(),
            new ServersShareAddress(),
            new ServerIsAlias(),
            new ServersInOneNetwork(),
            new SoaPrimary(),
            new SoaTimers(),
            new SoaMailbox(),
            new SameApex(),
            new CnameWithOtherData(),
            new SecondCname(),
            new CnameAtApex(),
            new AliasLoop(),
            new LongChain(),
            new DanglingAlias(),
            new AliasWithoutAddress(),
            new SlowAlias(),
            new CnameToAddress(),
            new BelowDname(),
            new DnameBesideCname(),
            new CnameBesideAlias(),
            new PinnedAlias(),
            new StaleAlias(),
            new AliasBesideAddress(),
            new AliasNeedsProvider(),
            new BlockedWildcard(),
            new WildcardDelegation(),
            new SlowFailover(),
            new DelegationTtl(),
            new NegativeTtl(),
            new ZeroTtl(),
            new EndlessTtl(),
            new Shadowed());

    private Catalogue() {}
}
