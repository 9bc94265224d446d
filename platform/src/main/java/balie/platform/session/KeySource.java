package balie.platform.session;

import java.io.IOException;

/** Where the JSON Web Key Set comes from. The service that signs tokens has its own, and asks nobody. */
public interface KeySource {
    /** The key set as JSON. */
    String read() throws IOException;
}
