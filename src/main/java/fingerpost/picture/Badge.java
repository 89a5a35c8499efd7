package fingerpost.picture;

/** How bad the worst is that is wrong with a box; each has a shape of its own beside its colour. */
public enum Badge {
    ERROR,
    WARNING,
    NOTICE,
    INFO
}
