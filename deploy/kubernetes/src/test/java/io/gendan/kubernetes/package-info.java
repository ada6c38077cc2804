/** What is deployed on Kubernetes, held against its operators' models, against itself and against the applications. */
@NullMarked
package io.gendan.kubernetes;

import org.jspecify.annotations.NullMarked;
