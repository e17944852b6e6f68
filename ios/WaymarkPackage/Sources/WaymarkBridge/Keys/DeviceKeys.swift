#if canImport(Security)
    import CryptoKit
    import Foundation
    import Security
    import WaymarkCore

    /// Keys in the Secure Enclave. They cannot leave it and work only while the device is unlocked;
    /// what they wrap is sealed for their public half (P-256, ECIES with AES-GCM). Where there is no
    /// enclave, as in a simulator, they lie in the keychain and say that they are software.
    public final class DeviceKeys: HardwareKey {
        public init() {}

        private static var sealing: SecKeyAlgorithm { .eciesEncryptionCofactorVariableIVX963SHA256AESGCM }

        public func level() throws -> HardwareLevel {
            SecureEnclave.isAvailable ? .secureElement : .software
        }

        public func wrap(key: UInt8, secret: Data) throws -> Data {
            let own = try existing(key) ?? made(key)
            guard let open = SecKeyCopyPublicKey(own),
                let blob = SecKeyCreateEncryptedData(open, Self.sealing, secret as CFData, nil)
            else { throw HardwareKeyError.Failed }
            return blob as Data
        }

        public func unwrap(key: UInt8, blob: Data) throws -> Data {
            guard let own = try existing(key) else { throw HardwareKeyError.Gone }
            var fault: Unmanaged<CFError>?
            guard let opened = SecKeyCreateDecryptedData(own, Self.sealing, blob as CFData, &fault) else {
                throw Self.named(fault)
            }
            return opened as Data
        }

        public func destroy(key: UInt8) throws {
            let status = SecItemDelete(query(key, [:]))
            guard status == errSecSuccess || status == errSecItemNotFound else { throw Self.named(status) }
        }

        private func existing(_ key: UInt8) throws -> SecKey? {
            var found: CFTypeRef?
            let status = SecItemCopyMatching(query(key, [kSecReturnRef: true]), &found)
            if status == errSecItemNotFound { return nil }
            guard status == errSecSuccess, let found, CFGetTypeID(found) == SecKeyGetTypeID() else {
                throw Self.named(status)
            }
            // Its type was asked for in the line above; there is no other cast for it.
            return (found as! SecKey)
        }

        private func made(_ key: UInt8) throws -> SecKey {
            let use: SecAccessControlCreateFlags = SecureEnclave.isAvailable ? .privateKeyUsage : []
            guard
                let access = SecAccessControlCreateWithFlags(
                    nil, kSecAttrAccessibleWhenUnlockedThisDeviceOnly, use, nil)
            else { throw HardwareKeyError.Failed }
            let kept: [CFString: Any] = [
                kSecAttrIsPermanent: true, kSecAttrApplicationTag: Self.tag(key), kSecAttrAccessControl: access,
            ]
            var wanted: [CFString: Any] = [
                kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom, kSecAttrKeySizeInBits: 256, kSecPrivateKeyAttrs: kept,
            ]
            if SecureEnclave.isAvailable { wanted[kSecAttrTokenID] = kSecAttrTokenIDSecureEnclave }
            guard let made = SecKeyCreateRandomKey(wanted as CFDictionary, nil) else { throw HardwareKeyError.Failed }
            return made
        }

        private func query(_ key: UInt8, _ more: [CFString: Any]) -> CFDictionary {
            let own: [CFString: Any] = [
                kSecClass: kSecClassKey, kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
                kSecAttrKeyClass: kSecAttrKeyClassPrivate, kSecAttrApplicationTag: Self.tag(key),
            ]
            return own.merging(more) { _, new in new } as CFDictionary
        }

        private static func tag(_ key: UInt8) -> Data { Data("k\(key)".utf8) }
    }

    /// Every failure of the store is one of three words; its text is dropped.
    extension DeviceKeys {
        fileprivate static func named(_ status: OSStatus) -> HardwareKeyError {
            status == errSecInteractionNotAllowed ? .Locked : .Failed
        }

        fileprivate static func named(_ fault: Unmanaged<CFError>?) -> HardwareKeyError {
            guard let fault = fault?.takeRetainedValue() else { return .Failed }
            return named(OSStatus(truncatingIfNeeded: CFErrorGetCode(fault)))
        }
    }
#endif
