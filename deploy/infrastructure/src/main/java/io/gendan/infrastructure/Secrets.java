package io.gendan.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody has to type. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** The secret in the file, which is generated when it is missing and readable by its owner only. */
    public static synchronized String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                // Whole or not at all; a temporary file is its owner's only.
                var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", null);
                Files.writeString(fresh, random() + "\n");
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new InfrastructureFailure("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }

    /** 48 characters that need no quoting anywhere. */
    private static String random() {
        var bytes = new byte[36];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
