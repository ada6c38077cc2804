package io.gendan.chassis.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The print layout that all papers share. */
@CheckedTemplate(basePath = "documents")
final class Layouts {
    private Layouts() {}

    static native TemplateInstance paper(Print print);
}
