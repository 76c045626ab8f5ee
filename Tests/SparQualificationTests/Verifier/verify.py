"""Verifies a credential and a status list with software that is not ours.

usage: verify.py JWKS CREDENTIAL STATUS; prints one JSON line, exits with 1 when anything fails.
"""

import base64
import gzip
import json
import sys

import jwt
from joserfc import jws
from joserfc.jwk import KeySet

jwks_file, credential_file, status_file = sys.argv[1:4]
jwks = json.load(open(jwks_file))
token = open(credential_file).read().strip()
status = open(status_file).read().strip()

# PyJWT: the key by its id, the algorithm from the key and not from the token.
keys = {key.key_id: key for key in jwt.PyJWKSet.from_dict(jwks).keys}
header = jwt.get_unverified_header(token)
key = keys[header["kid"]]
claims = jwt.decode(
    token,
    key.key,
    algorithms=[key.algorithm_name],
    issuer=jwks["issuer"]["id"],
    options={"require": ["exp", "nbf", "iss", "sub", "jti"], "verify_exp": False},
)

# joserfc, another author's.
found = jws.deserialize_compact(
    token, KeySet.import_key_set({"keys": jwks["keys"]}), algorithms=["EdDSA", "RS256"]
)
assert json.loads(found.payload) == claims

# An altered token must fail in both.
head, body, signature = token.split(".")
bent = ".".join([head, body[:-2] + ("AA" if body[-2:] != "AA" else "BB"), signature])
for attempt in (
    lambda: jwt.decode(bent, key.key, algorithms=[key.algorithm_name]),
    lambda: jws.deserialize_compact(
        bent, KeySet.import_key_set({"keys": jwks["keys"]}), algorithms=["EdDSA", "RS256"]
    ),
):
    try:
        attempt()
    except Exception:
        continue
    sys.exit("an altered token was taken")

# The fields that Open Badges 3.0 requires, and what VC-JWT ties to the registered claims.
assert header.keys() <= {"alg", "kid", "typ", "jwk"} and header["typ"] == "JWT"
assert claims["@context"][:2] == [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
]
assert set(claims["type"]) == {"VerifiableCredential", "OpenBadgeCredential"}
assert claims["issuer"]["type"] == ["Profile"] and claims["issuer"]["name"]
assert claims["iss"] == claims["issuer"]["id"]
assert claims["jti"] == claims["id"]
assert claims["sub"] == claims["credentialSubject"]["id"]
subject = claims["credentialSubject"]
assert subject["type"] == ["AchievementSubject"]
achievement = subject["achievement"]
for field in ("id", "type", "criteria", "description", "name"):
    assert achievement[field], field
assert achievement["achievementType"] == "Certification"
known = {described["id"] for described in achievement["resultDescription"]}
for described in achievement["resultDescription"]:
    assert described["type"] == ["ResultDescription"] and described["resultType"] == "Percent"
for result in subject["result"]:
    assert result["type"] == ["Result"] and result["resultDescription"] in known
    assert isinstance(result["value"], str)
for evidence in claims["evidence"]:
    assert evidence["type"] == ["Evidence"] and evidence["id"]
entry = claims["credentialStatus"]
assert entry["type"] == "BitstringStatusListEntry" and entry["statusPurpose"] == "revocation"

from datetime import datetime

for claim, field in (("nbf", "validFrom"), ("exp", "validUntil")):
    moment = datetime.fromisoformat(claims[field].replace("Z", "+00:00"))
    assert int(moment.timestamp()) == claims[claim], field

# The status list.
listed = jwt.decode(
    status,
    keys[jwt.get_unverified_header(status)["kid"]].key,
    algorithms=[jwt.get_unverified_header(status)["alg"]],
)
assert "BitstringStatusListCredential" in listed["type"]
assert listed["id"] == entry["statusListCredential"]
encoded = listed["credentialSubject"]["encodedList"]
assert encoded[0] == "u"
bits = gzip.decompress(base64.urlsafe_b64decode(encoded[1:] + "=" * (-len(encoded[1:]) % 4)))
assert len(bits) >= 16384
index = int(entry["statusListIndex"])
revoked = bool(bits[index // 8] & (0x80 >> index % 8))
print(json.dumps({"agent": claims["spar"]["agent"], "alg": header["alg"], "revoked": revoked}))
