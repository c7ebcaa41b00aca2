/*
 * Read before better-sqlite3's source when it is compiled for a runtime with Node-API 9.
 * The headers of `node-api-headers` leave out what is experimental; this one call exists in Node 20 and
 * Electron 33, and without it a finalizer would touch JavaScript values during garbage collection.
 */
#include <js_native_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize finalize_cb,
                                                           void* finalize_data, void* finalize_hint);
EXTERN_C_END
